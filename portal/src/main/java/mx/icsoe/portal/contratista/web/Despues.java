package mx.icsoe.portal.contratista.web;

import mx.icsoe.portal.contratista.DatosGenerales;
import mx.icsoe.portal.contratista.EstadoDeDatosGenerales;

/** A dónde se va después de guardar una sección. */
final class Despues {

    static final String INICIO_CON_AVISO = "/icsoe/inicio?cambios=guardados";

    private Despues() {}

    /** En el registro, a lo que sigue; después, de regreso al inicio, que dice que el cambio quedó guardado. */
    static String de(DatosGenerales datos) {
        return switch (datos.estado()) {
            case EstadoDeDatosGenerales.SinEmpezar vacio -> vacio.siguientePaso();
            case EstadoDeDatosGenerales.EnRegistro enCurso -> enCurso.siguientePaso();
            case EstadoDeDatosGenerales.Guardados guardados -> INICIO_CON_AVISO;
        };
    }
}
