package mx.icsoe.portal.informativas.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/**
 * La ventana de un cuatrimestre, como se lee en una frase.
 *
 * @param ahora el momento en que se mira
 */
public record PlazoVisto(Ventana ventana, Instant ahora) {

    private static final int DIAS_QUE_SE_CUENTAN = 60;
    private static final int MESES_QUE_SE_CUENTAN = 24;

    public boolean porAbrir() {
        return ahora.isBefore(ventana.inicio());
    }

    public boolean abierto() {
        return ventana.abierta(ahora);
    }

    public boolean vencido() {
        return ventana.vencida(ahora);
    }

    /** Lo que corre: cuánto falta, o hace cuánto venció. */
    public String frase() {
        if (porAbrir()) {
            return "Se firma desde el " + Fechas.dia(ventana.abre()) + ", en " + dias(ventana.diasParaAbrir(ahora))
                    + ". " + captura();
        }
        if (vencido()) {
            return "Venció el " + Fechas.diaDeLaSemana(ventana.vence()) + ", hace " + hace() + ".";
        }
        long faltan = ventana.diasParaVencer(ahora);
        return faltan == 0
                ? "Vence hoy a las 23:59:59, hora del centro de México."
                : "Vence el " + Fechas.diaDeLaSemana(ventana.vence())
                        + (faltan == 1 ? ": falta 1 día." : ": faltan " + faltan + " días.");
    }

    /** Si lo presentado en ese momento fue extemporáneo. */
    public String presentada(Instant cuando) {
        return "Presentada el " + Fechas.momento(cuando)
                + (ventana.vencida(cuando) ? ", extemporánea." : ", dentro del plazo.");
    }

    private String captura() {
        var desde = ventana.cuatrimestre().primerDia();
        return Ventana.dia(ahora).isBefore(desde)
                ? "Se captura desde el " + Fechas.dia(desde) + "."
                : "Ya se puede capturar.";
    }

    private String hace() {
        long dias = -ventana.diasParaVencer(ahora);
        if (dias <= DIAS_QUE_SE_CUENTAN) {
            return dias(dias);
        }
        long meses = ChronoUnit.MONTHS.between(ventana.vence(), Ventana.dia(ahora));
        return meses < MESES_QUE_SE_CUENTAN ? meses + " meses" : meses / 12 + " años";
    }

    private static String dias(long dias) {
        return dias == 1 ? "1 día" : dias + " días";
    }
}
