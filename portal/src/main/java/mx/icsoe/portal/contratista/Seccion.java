package mx.icsoe.portal.contratista;

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

    /** Dónde se captura. */
    public String ruta() {
        return ruta;
    }

    public String nombre() {
        return nombre;
    }
}
