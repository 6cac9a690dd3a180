package mx.icsoe.portal.informativas;

import mx.icsoe.portal.nucleo.Motivo;

/** Por qué no se puede iniciar, cambiar o presentar una informativa. */
public enum MotivoDeInformativa implements Motivo {
    ANTES_DE_LA_LEY(
            "INF-001",
            "Solo se informan los cuatrimestres desde enero a abril de 2021",
            "La obligación rige desde el 24 de abril de 2021. Los contratos anteriores no se informan."),
    AUN_NO_EMPIEZA(
            "INF-002",
            "Ese cuatrimestre todavía no empieza",
            "Puedes capturar desde el primer día del cuatrimestre y firmar desde el día 1 del mes que le sigue."),
    YA_HAY_UNA_EN_VIGOR(
            "INF-003",
            "Ya hay una informativa en vigor para este cuatrimestre",
            "Solo puede haber una por cuatrimestre. Si tiene errores u omisiones, presenta una complementaria de"
                    + " corrección; si la presentaste por error, una sin efectos."),
    NO_HAY_QUE_COMPLEMENTAR(
            "INF-004",
            "No hay una informativa en vigor que complementar en este cuatrimestre",
            "Presenta primero la normal, o la de sin información si no celebraste contratos."),
    CUATRO_COMPLEMENTARIAS(
            "INF-005",
            "Ya presentaste las 4 complementarias que admite este cuatrimestre",
            "El límite es de 4 por cuatrimestre y no cuenta las de actualización (Lineamiento 5.6). Si aún hay algo"
                    + " que corregir, acude a la subdelegación del IMSS que te corresponde."),
    FUERA_DE_MES(
            "INF-006",
            "La actualización se presenta solo en enero, mayo y septiembre",
            "Iníciala y fírmala en uno de esos meses. Para corregir errores u omisiones usa la complementaria de"
                    + " corrección, que se presenta en cualquier fecha."),
    NADA_QUE_ACTUALIZAR(
            "INF-007",
            "La informativa en vigor no tiene contratos que actualizar",
            "La actualización informa cambios a contratos ya informados. Para agregar un contrato que se omitió,"
                    + " presenta una complementaria de corrección."),
    TIPO_APAGADO(
            "INF-008",
            "Este portal no recibe por ahora ese tipo de informativa",
            "Quien opera el portal decidió no ofrecerlo. Pregunta en la página de ayuda cómo proceder."),
    OTRA_EN_PREPARACION(
            "INF-009",
            "Ya estás preparando otra informativa de este cuatrimestre",
            "Se prepara una a la vez por cuatrimestre. Termina la que empezaste o descártala para iniciar otra."),
    TIPO_SIN_ELEGIR(
            "INF-010",
            "Elige qué vas a presentar",
            "Cada tipo explica cuándo se usa. Los que no están en la lista dicen por qué no se pueden iniciar."),
    SIN_CONFIRMAR(
            "INF-011",
            "Confirma que no celebraste contratos en el cuatrimestre",
            "La informativa sin información declara que no hubo contratos que informar. Si hubo alguno, inicia una"
                    + " normal."),
    CONTRATOS_DECLARADOS(
            "INF-012",
            "Escribe cuántos contratos llevará la informativa, de 1 a 100,000",
            "Es el número de contratos que empezaron en el cuatrimestre. Antes de firmar se compara con los que"
                    + " capturaste."),
    CAMBIO_MIENTRAS_MIRABAS(
            "INF-013",
            "La informativa cambió mientras tenías abierta esta página",
            "Se cambió desde otra pestaña u otro equipo. Lo que estaba guardado se conserva: revisa cómo quedó y"
                    + " decide."),
    YA_NO_SE_PUEDE(
            "INF-014",
            "La informativa ya no está en un estado que permita hacerlo",
            "Lo que se envía a firma no cambia mientras no se devuelva; lo presentado y lo descartado no cambia nunca."),
    NOTA(
            "INF-015",
            "Escribe qué hay que corregir, en 2,000 caracteres o menos",
            "La nota la lee quien captura, para saber por qué se devolvió la informativa."),
    AUN_NO_ABRE(
            "INF-016",
            "Todavía no se puede firmar: la ventana de presentación no abre",
            "Se firma desde el día 1 del mes que sigue al cuatrimestre. Lo capturado se conserva.");

    private final Texto texto;

    MotivoDeInformativa(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio);
    }

    @Override
    public Texto texto() {
        return texto;
    }
}
