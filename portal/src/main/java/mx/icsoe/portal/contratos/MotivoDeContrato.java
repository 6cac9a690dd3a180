package mx.icsoe.portal.contratos;

import mx.icsoe.portal.nucleo.Motivo;

/** Lo que se pide corregir en un contrato. */
public enum MotivoDeContrato implements Motivo {
    RFC(
            "CTO-001",
            "Escribe el RFC del contratante, de 12 o 13 caracteres",
            "El RFC de una persona moral tiene 12 caracteres y el de una persona física, 13. Cópialo de su Constancia de"
                    + " Situación Fiscal; puedes dejar espacios y guiones."),
    RFC_GENERICO(
            "CTO-002",
            "Escribe el RFC propio del contratante: este es el genérico del SAT",
            "XAXX010101000 es para el público en general y XEXX010101000 para extranjeros. Un contrato se informa con el"
                    + " RFC del contratante. Los celebrados solo con extranjeros sin establecimiento en México no se"
                    + " informan: si no tienes otros, presenta una informativa Sin información."),
    RFC_PROPIO(
            "CTO-003",
            "El contratante no puede ser el contratista: este RFC es el tuyo",
            "Escribe el RFC de quien recibe el servicio o la obra. El IMSS rechaza un contrato en que contratista y"
                    + " contratante son el mismo (inconsistencia a)."),
    NOMBRE(
            "CTO-004",
            "Escribe el nombre o razón social del contratante",
            "Escríbelo como está en su Constancia de Situación Fiscal."),
    CORREO(
            "CTO-005",
            "Escribe el correo electrónico del contratante, por ejemplo nombre@empresa.mx",
            "Una sola dirección, con arroba y con punto en el dominio; sin acentos antes de la arroba."),
    CELULAR(
            "CTO-006",
            "Escribe los 10 dígitos del celular del contratante",
            "Con su clave de larga distancia: 55 1234 5678. Puedes poner espacios, guiones o +52. Debe ser de México."),
    TELEFONO_FIJO(
            "CTO-007",
            "Escribe los 10 dígitos del teléfono fijo o deja el campo vacío",
            "El teléfono fijo es opcional. Si lo escribes, son 10 dígitos con la clave de larga distancia y sin"
                    + " extensión."),
    OBJETO(
            "CTO-008",
            "Escribe el objeto del contrato",
            "Di para qué se celebró, como lo dice el contrato: el servicio que se presta o la obra que se ejecuta."),
    REPSE(
            "CTO-009",
            "Escribe el folio de registro en el REPSE",
            "Está en el acuse de registro que da la STPS, por ejemplo AR129038/2024. Hay un folio por cada servicio u obra"
                    + " registrados."),
    SERVICIO(
            "CTO-010",
            "Escribe la descripción autorizada del servicio u obra",
            "Cópiala del acuse de registro en el REPSE, tal como se autorizó. Sin ella el IMSS rechaza la informativa"
                    + " (inconsistencia b)."),
    INICIO(
            "CTO-011",
            "Escribe la fecha de inicio, por ejemplo 15/03/2026",
            "Día, mes y año con números. Sin ella el IMSS rechaza la informativa (inconsistencia c)."),
    INICIO_FUERA(
            "CTO-012",
            "La fecha de inicio debe estar dentro del cuatrimestre que informas",
            "Se informan los contratos que empezaron en el cuatrimestre. Uno que empezó antes va en la informativa de ese"
                    + " cuatrimestre, aunque siga vigente; si empezó antes del 24 de abril de 2021, no se informa."),
    TERMINO(
            "CTO-013",
            "Escribe la fecha de término, por ejemplo 15/03/2027, o deja el campo vacío",
            "Día, mes y año con números. Si el contrato es por tiempo indeterminado, deja el campo vacío."),
    TERMINO_ANTES(
            "CTO-014",
            "La fecha de término debe ser igual o posterior a la de inicio",
            "Compara las dos fechas con el contrato: suele ser el año o el mes."),
    CONVENCIONAL(
            "CTO-015",
            "Elige si tu domicilio convencional es igual a tu domicilio fiscal",
            "El domicilio convencional es el que el contrato fija para cumplirlo. Si el contrato no fija uno, elige Sí."),
    DOMICILIO_DEL_CONTRATANTE(
            "CTO-016",
            "Elige si el domicilio del contratante es igual a su domicilio fiscal",
            "De una persona moral se informa el domicilio social; de una persona física, el convencional."),
    TEXTO_LARGO(
            "CTO-017",
            "El texto es más largo de lo que cabe",
            "Acórtalo: deja lo que identifique al contrato y quita lo demás."),
    CARACTER_AJENO(
            "CTO-018",
            "El texto tiene un carácter que no se puede guardar",
            "Se admiten letras del alfabeto latino, cifras y signos de puntuación; no emojis, otros alfabetos ni caracteres"
                    + " invisibles. Bórralo y escribe el texto a mano si lo pegaste."),
    CAMBIO_MIENTRAS_EDITABAS(
            "CTO-019",
            "Este contrato cambió mientras lo editabas: revisa con cuál te quedas",
            "Se guardó otra cosa desde otra pestaña u otro equipo después de que abriste la página. No se perdió nada:"
                    + " compara y elige."),
    CERRADO(
            "CTO-020",
            "No se guardó: la informativa ya no está en captura",
            "Se envió a firma, se presentó o se descartó mientras escribías. Si hay que cambiarla, devuélvela a captura o"
                    + " presenta una complementaria. Lo que escribiste sigue en la página."),
    YA_ELIMINADO(
            "CTO-021",
            "No se guardó: este contrato se eliminó",
            "Lo eliminó alguien desde otra pestaña u otro equipo. Si debe estar, guárdalo otra vez: se agrega como nuevo."),
    RFC_DUDOSO(
            "CTO-022",
            "El último carácter del RFC no concuerda con los demás: compáralo con su Constancia de Situación Fiscal",
            "Suele ser un error de dedo. Algunos RFC en uso lo tienen así: si está bien copiado, continúa."),
    REPSE_RARO(
            "CTO-023",
            "El folio REPSE no se parece a los que da la STPS, como AR129038/2024: compáralo con el acuse",
            "No hay un formato oficial, así que se guarda como lo escribes."),
    INFORMATIVA_QUE_NO_ADMITE(
            "CTO-024",
            "A una informativa de actualización no se le agregan contratos",
            "La actualización cambia contratos ya informados. Para agregar uno que faltó, presenta una complementaria de"
                    + " corrección."),
    SIN_ELEGIR("CTO-025", "Elige qué contratos vas a copiar", "Marca uno o más, o elige copiarlos todos."),
    CAMBIARON_LOS_CONTRATOS(
            "CTO-026",
            "Los contratos de la informativa cambiaron desde esta vista previa: revísala otra vez",
            "Se agregaron, cambiaron o eliminaron contratos en otra pestaña u otro equipo. La vista previa ya está al día:"
                    + " si es lo que quieres, aplícala."),
    SIN_CORRECTOS(
            "CTO-027",
            "Ninguna fila se puede agregar todavía",
            "Descarga el reporte, corrige las filas que señala y vuelve a subir el archivo."),
    SOLO_REPETIDOS(
            "CTO-028",
            "Marca la casilla para agregar lo que parece repetido",
            "Todo lo correcto del archivo tiene el mismo contratante, objeto y fecha de inicio que otro contrato. Si son otros"
                    + " contratos, marca la casilla; si son los mismos, ya están y no hace falta agregarlos."),
    SIN_ARCHIVO("CTO-030", "Selecciona el archivo de contratos", "Elige un archivo CSV o XLSX hecho con la plantilla."),
    ARCHIVO_MUY_GRANDE(
            "CTO-032",
            "El archivo pasa de 5,000 filas: pártelo en dos o más",
            "Cada archivo puede traer hasta 5,000 contratos. Puedes subir varios, uno tras otro."),
    ARCHIVO_VACIO(
            "CTO-033",
            "El archivo no trae contratos",
            "Llena la plantilla desde la fila que sigue al encabezado; la fila de ejemplo no cuenta."),
    SIN_COLUMNAS(
            "CTO-034",
            "Al archivo le faltan columnas",
            "Usa la plantilla: los nombres de las columnas van en la primera fila. El orden no importa, ni los acentos ni"
                    + " las mayúsculas."),
    ARCHIVO_PESADO(
            "CTO-036",
            "El archivo de contratos debe pesar menos de 10 MB",
            "Deja solo las columnas de la plantilla, o reparte los contratos en dos archivos o más.");

    private final Texto texto;

    MotivoDeContrato(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio);
    }

    @Override
    public Texto texto() {
        return texto;
    }
}
