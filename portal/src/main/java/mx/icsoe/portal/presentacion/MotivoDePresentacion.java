package mx.icsoe.portal.presentacion;

import java.util.Locale;
import mx.icsoe.portal.nucleo.Motivo;

/** Por qué no se puede revisar, firmar o presentar una informativa, o comprobar un acuse. */
public enum MotivoDePresentacion implements Motivo {
    MISMO_RFC("PRE-001", "El contratista y el contratante son el mismo", """
            Un contrato es entre dos: escribe el RFC de quien recibe el servicio o la obra (inconsistencia a)."""),
    SIN_SERVICIO("PRE-002", "Falta el servicio u obra especializado contratado", """
            Escribe el folio del REPSE y la descripción autorizada en tu registro (inconsistencia b)."""),
    FECHAS("PRE-003", "Las fechas del contrato no corresponden al cuatrimestre", """
            Se informan los contratos que empezaron en el cuatrimestre, y ninguno termina antes de empezar
            (inconsistencia c)."""),
    SIN_TRABAJADORES("PRE-004", "El contrato no tiene trabajadores", """
            Agrega al menos un trabajador, uno por uno o con un archivo (inconsistencia d)."""),
    SIN_CONTRATOS("PRE-005", "La informativa no tiene contratos", """
            Agrega los contratos que empezaron en el cuatrimestre. Si no hubo ninguno, descártala e inicia una sin
            información (inconsistencia e)."""),
    OTRA_EN_VIGOR("PRE-006", "Ya hay una informativa en vigor para este cuatrimestre", """
            Solo puede haber una por cuatrimestre. Para cambiarla, presenta una complementaria de corrección
            (inconsistencia f)."""),
    DECLARADOS("PRE-007", "El número de contratos declarado no es el de los capturados", """
            Corrige el número declarado en «Datos del periodo» o captura los que faltan (inconsistencia g)."""),
    TIPO_IMPOSIBLE("PRE-008", "Este tipo de informativa ya no se puede presentar en el cuatrimestre", """
            Cambió la informativa en vigor, el límite de complementarias o el mes. El detalle dice cuál es la causa."""),
    SIN_ACUSE_REPSE("PRE-009", "Falta el acuse de registro en padrón de la STPS", """
            Adjúntalo en «Carga y adjunto de documentos»: es parte de lo que se informa (LSS 15 A, fracción III)."""),
    DATOS_GENERALES("PRE-010", "Faltan datos generales del contratista", """
            Completa correo, celular y, si es persona moral, domicilio social, y presiona Guardar."""),
    DOMICILIO_POR_UBICAR("PRE-011", "Falta ubicar un domicilio del contrato", """
            Dijiste que no es igual al fiscal: ubícalo con su código postal, o indica que sí es igual."""),
    VENTANA_CERRADA("PRE-012", "Todavía no se puede firmar: la ventana de presentación no abre", """
            Se firma desde el día 1 del mes que sigue al cuatrimestre. Lo capturado se conserva."""),
    ARCHIVO_EN_CURSO("PRE-013", "Un archivo de trabajadores todavía se está guardando", """
            Espera a que termine: se firma con todos sus trabajadores. Si ya no lo quieres, ábrelo y cancela lo que falta."""),
    SBC_FUERA_DE_TOPES("PRE-014", "El contrato tiene trabajadores con un SBC que no se acepta", """
            El SBC diario va del salario mínimo general a 25 UMA (LSS, artículo 28). Cámbialos en la lista de trabajadores; si son
            muchos, descárgala para encontrarlos."""),
    CADENA_CADUCA("PRE-020", "La cadena original caducó: vuelve a prepararla y firma", """
            Vale 15 minutos y solo en la ventana donde se preparó; si se prepara otra, la anterior deja de valer. No
            se presentó nada."""),
    OTRO_CERTIFICADO("PRE-021", "Firma con la misma e.firma con que entraste", """
            La cadena original nombra el certificado de tu entrada. Si renovaste tu e.firma, sal y entra con la nueva."""),
    FIRMA_ILEGIBLE("PRE-022", "La firma llegó incompleta; recarga la página y vuelve a intentar", """
            Un programa o la red alteró lo que mandó el navegador. No se presentó nada."""),
    SELLO_CAIDO("PRE-023", "Tu firma quedó guardada, pero el acuse aún no se pudo sellar", """
            No hay que volver a firmar: el portal termina solo en unos minutos, con la hora de tu firma. Vuelve a esta
            página o revisa «Presentadas»."""),
    YA_CAMBIO("PRE-024", "La informativa cambió mientras la firmabas", """
            Se devolvió a captura o cambió desde otra ventana. No se presentó nada: revísala de nuevo."""),
    SIN_RESPUESTA("PRE-025", "No hubo respuesta del portal; recarga la página para saber si se presentó", """
            La red se interrumpió después de firmar. Si la firma llegó, al recargar verás el acuse; si no, firma otra
            vez: nunca se presenta dos veces."""),
    SESION_PERDIDA("PRE-026", "Tu sesión terminó antes de firmar: recarga la página, ingresa de nuevo y firma", """
            El portal no recibió nada. Lo capturado sigue ahí: vuelve a la revisión y continúa a la firma. Si ya
            habías firmado en otra ventana, al entrar verás el acuse."""),
    POR_COMPLETAR("PRE-027", "Completa lo que falta antes de firmar", """
            La revisión dice todo lo que impide firmar y dónde se remedia."""),
    FOLIO_MAL_ESCRITO("PRE-030", "El folio no está completo o tiene una letra equivocada", """
            Cópialo tal como está en el acuse: empieza con N, SI, C, SE o AC y su última cifra comprueba las demás."""),
    FOLIO_DESCONOCIDO("PRE-031", "No hay ningún acuse con ese folio en este portal", """
            Revisa que el acuse sea de este portal. Un acuse con folio que no existe no acredita nada."""),
    PDF_FALTA("PRE-032", "Selecciona el acuse en PDF", """
            Es el archivo que descargó quien presentó la informativa; una foto o una impresión se comprueban con su
            folio."""),
    PDF_GRANDE("PRE-033", "El archivo debe pesar menos de 10 MB", """
            Los acuses pesan mucho menos: revisa que elegiste el archivo correcto."""),
    SIN_ELEGIR("PRE-034", "Elige las dos informativas que quieres comparar", """
            Cada lista tiene todas las que presentaste.""");

    private final Texto texto;

    MotivoDePresentacion(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio.replace('\n', ' ').strip());
    }

    @Override
    public Texto texto() {
        return texto;
    }

    /** Si al recargar la página de la firma se sabe en qué quedó: nada de lo escrito en ella está mal. */
    public boolean seArreglaAlRecargar() {
        return this == SIN_RESPUESTA || this == SESION_PERDIDA;
    }

    /** Como lo nombran los guiones: {@code otro-certificado}; los que también son de la entrada llevan apellido. */
    public String clave() {
        return (this == SIN_RESPUESTA
                ? "sin-respuesta-al-firmar"
                : name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
