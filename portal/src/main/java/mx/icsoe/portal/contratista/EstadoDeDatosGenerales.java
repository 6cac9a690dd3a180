package mx.icsoe.portal.contratista;

import java.time.Instant;
import java.util.List;

/** En qué punto va el registro de los datos generales y por dónde se sigue. */
public sealed interface EstadoDeDatosGenerales {

    /** La ruta a la que hay que llevar al contratista al entrar. */
    String siguientePaso();

    /** Aún no captura nada: se le da la bienvenida (paso 9). */
    record SinEmpezar() implements EstadoDeDatosGenerales {

        @Override
        public String siguientePaso() {
            return "/icsoe/bienvenida";
        }
    }

    /**
     * Empezó y le falta algo, o solo le falta «Guardar».
     *
     * @param pendientes las secciones sin completar, en el orden de la guía; vacía si solo falta «Guardar»
     */
    record EnRegistro(List<Seccion> pendientes) implements EstadoDeDatosGenerales {

        public EnRegistro {
            pendientes = List.copyOf(pendientes);
        }

        @Override
        public String siguientePaso() {
            return pendientes.isEmpty()
                    ? Seccion.ACUSE_REPSE.ruta()
                    : pendientes.getFirst().ruta();
        }
    }

    /**
     * Completos y guardados (paso 18).
     *
     * @param cuando la última vez que dio «Guardar»
     */
    record Guardados(Instant cuando) implements EstadoDeDatosGenerales {

        @Override
        public String siguientePaso() {
            return "/icsoe/inicio";
        }
    }
}
