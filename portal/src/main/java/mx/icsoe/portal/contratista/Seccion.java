package mx.icsoe.portal.contratista;

import java.util.List;
import mx.icsoe.portal.nucleo.TipoPersona;

/** Las secciones de los datos generales, en el orden de la guía. */
public enum Seccion {
    /** Correo, celular y teléfono fijo (paso 10). */
    CONTACTO("/icsoe/contratista/datos", "Datos de contacto"),
    /** Solo persona moral (pasos 11 a 15). */
    DOMICILIO_SOCIAL("/icsoe/contratista/domicilio", "Domicilio social"),
    /** Acuse de registro en el padrón de la STPS (pasos 16 y 17). */
    ACUSE_REPSE("/icsoe/contratista/documentos", "Carga y adjunto de documentos");

    private final String ruta;
    private final String nombre;

    Seccion(String ruta, String nombre) {
        this.ruta = ruta;
        this.nombre = nombre;
    }

    /** Las que le tocan: la persona física no tiene domicilio social (paso 11). */
    public static List<Seccion> de(TipoPersona tipo) {
        return switch (tipo) {
            case MORAL -> List.of(values());
            case FISICA -> List.of(CONTACTO, ACUSE_REPSE);
        };
    }

    /** Dónde se captura. */
    public String ruta() {
        return ruta;
    }

    public String nombre() {
        return nombre;
    }
}
