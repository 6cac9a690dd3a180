package mx.icsoe.portal.documentos;

import mx.icsoe.portal.nucleo.Motivo;

/** Por qué no se recibe un archivo. */
public enum MotivoDeRechazo implements Motivo {
    SIN_ARCHIVO(
            "DOC-001",
            "Selecciona el acuse de registro en PDF",
            "Elige en tu equipo el acuse que te dio la STPS al registrarte en el REPSE y vuelve a presionar Guardar."),
    NO_ES_PDF(
            "DOC-002",
            "El archivo debe ser PDF",
            "Se mira el contenido, no la terminación del nombre: cambiarle el nombre a otro archivo no lo hace PDF."
                    + " Descarga de nuevo el acuse del portal del REPSE, o imprime el documento con la opción"
                    + " «Guardar como PDF»."),
    MUY_GRANDE(
            "DOC-003",
            "El archivo debe pesar menos de 10 MB",
            "El acuse original pesa mucho menos. Si lo escaneaste, hazlo en blanco y negro o a 200 puntos por"
                    + " pulgada y súbelo otra vez."),
    CON_CONTRASENA(
            "DOC-004",
            "El PDF está protegido con contraseña",
            "Guarda una copia sin contraseña ni restricciones: ábrelo, imprímelo con «Guardar como PDF» y sube esa"
                    + " copia."),
    CON_PROGRAMAS(
            "DOC-005",
            "El PDF contiene programas y no se puede recibir",
            "El archivo trae JavaScript, formularios que se envían, multimedia o acciones que abren otros archivos."
                    + " Ábrelo, imprímelo con «Guardar como PDF» y sube esa copia, que ya no los lleva."),
    VACIO(
            "DOC-006",
            "El archivo está vacío",
            "El archivo elegido no tiene contenido. Descárgalo o escanéalo de nuevo y comprueba que abre en tu equipo."),
    DANADO(
            "DOC-007",
            "El PDF está dañado o incompleto",
            "Suele pasar cuando una descarga se interrumpe. Descárgalo de nuevo, comprueba que abre en tu equipo y"
                    + " súbelo otra vez."),
    CON_ARCHIVOS(
            "DOC-008",
            "El PDF lleva otros archivos dentro y no se puede recibir",
            "El archivo trae documentos adjuntos o es un portafolio. Imprime el acuse con «Guardar como PDF» y sube"
                    + " esa copia, que ya no los lleva."),
    DESMEDIDO(
            "DOC-009",
            "El PDF es demasiado complejo para revisarlo",
            "Su contenido crece demasiado al abrirlo o tiene demasiados elementos. Imprime el acuse con «Guardar como"
                    + " PDF», o escanéalo, y sube esa copia."),
    REVISION_OCUPADA(
            "DOC-010",
            "En este momento se revisan muchos archivos; intenta en un minuto",
            "El archivo no se recibió. Espera un minuto y presiona Guardar otra vez."),
    SIN_CONEXION(
            "DOC-011",
            "No se pudo enviar el archivo; revisa tu conexión e intenta de nuevo",
            "El navegador perdió la conexión con el portal mientras enviaba. No se recibió nada: vuelve a enviarlo.");

    private final Texto texto;

    MotivoDeRechazo(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio);
    }

    @Override
    public Texto texto() {
        return texto;
    }
}
