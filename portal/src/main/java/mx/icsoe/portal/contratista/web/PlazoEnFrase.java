package mx.icsoe.portal.contratista.web;

import java.time.Instant;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/**
 * El plazo que corre, dicho en dos frases.
 *
 * @param titulo qué plazo es
 * @param detalle cuándo abre o vence y cuánto falta
 */
public record PlazoEnFrase(String titulo, String detalle) {

    static PlazoEnFrase de(Ventana ventana, Instant ahora) {
        String informativa = "informativa del " + ventana.cuatrimestre().nombre();
        String vence = "vence el " + Fechas.dia(ventana.vence()) + " a las 23:59:59, hora del centro de México.";
        if (ventana.abierta(ahora)) {
            return new PlazoEnFrase(
                    "Plazo en curso: " + informativa, "El plazo " + vence + restan(ventana.diasParaVencer(ahora)));
        }
        return new PlazoEnFrase(
                "Próximo plazo: " + informativa,
                "Abre el " + Fechas.dia(ventana.abre()) + " y " + vence + faltan(ventana.diasParaAbrir(ahora)));
    }

    private static String restan(long dias) {
        if (dias == 0) {
            return " Hoy es el último día.";
        }
        return dias == 1 ? " Queda 1 día." : " Quedan " + dias + " días.";
    }

    private static String faltan(long dias) {
        return dias == 1 ? " Falta 1 día para que abra." : " Faltan " + dias + " días para que abra.";
    }
}
