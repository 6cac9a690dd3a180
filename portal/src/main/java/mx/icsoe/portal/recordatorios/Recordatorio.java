package mx.icsoe.portal.recordatorios;

import mx.icsoe.portal.avisos.AvisoNuevo;
import mx.icsoe.portal.informativas.Cumplimiento;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;

/**
 * Lo que se dice de un vencimiento.
 *
 * @param dias los que faltan de verdad, que pueden ser menos que los de la anticipación
 */
record Recordatorio(Ventana ventana, Anticipacion anticipacion, long dias) {

    private static final String EXTEMPORANEA =
            "Después del plazo todavía se puede presentar, pero queda marcada como extemporánea y puede haber multa (Ley del"
                    + " Seguro Social, artículos 304 A y 304 B).";

    /** Nombre de este recordatorio: el mismo en todos los nodos y después de reiniciar. */
    String llave() {
        return "vencimiento-" + ventana.cuatrimestre().clave() + "-" + anticipacion.dias();
    }

    AvisoNuevo paraContratista(Cumplimiento cumplimiento) {
        return AvisoNuevo.de(asunto(), vencimiento() + "\n\n" + pendiente(cumplimiento) + "\n\n" + EXTEMPORANEA)
                .conEnlace("Ir a mis informativas", new RutaPropia("/icsoe/informativas"))
                .unaVez(llave());
    }

    /** No dice de quién: un capturista puede servir a varios contratistas y el correo es suyo. */
    AvisoNuevo paraCapturista() {
        return AvisoNuevo.de(
                        asunto(),
                        vencimiento() + "\n\nAl menos uno de los contratistas para los que capturas aún no la"
                                + " presenta.")
                .conEnlace("Ir a mis contratistas", new RutaPropia("/icsoe/mis-contratistas"))
                .unaVez(llave());
    }

    private String asunto() {
        String informativa = "la informativa del " + ventana.cuatrimestre().nombre();
        if (dias == 0) {
            return "Hoy vence " + informativa;
        }
        return dias == 1 ? "Mañana vence " + informativa : "Faltan " + dias + " días para que venza " + informativa;
    }

    private String vencimiento() {
        return "La informativa del " + ventana.cuatrimestre().nombre() + " ("
                + ventana.cuatrimestre().meses() + ") vence el " + Fechas.diaDeLaSemana(ventana.vence())
                + ", al terminar el día, hora del centro de México.";
    }

    private static String pendiente(Cumplimiento cumplimiento) {
        return switch (cumplimiento) {
            case SIN_INICIAR ->
                "Aún no la inicias. Si en esos meses no celebraste contratos, también se presenta: es una informativa"
                        + " sin información.";
            case EN_PREPARACION ->
                "La tienes en preparación: mientras no la firmes con tu e.firma, no está presentada.";
            case PRESENTADA -> throw new IllegalArgumentException("a quien ya presentó no se le recuerda");
        };
    }
}
