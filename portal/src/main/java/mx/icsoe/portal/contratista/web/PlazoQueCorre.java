package mx.icsoe.portal.contratista.web;

import java.time.Instant;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/**
 * El plazo que corre, como se lee en el inicio.
 *
 * @param ventana la que está abierta o la próxima en abrir
 * @param ahora el momento en que se mira
 */
public record PlazoQueCorre(Ventana ventana, Instant ahora) {

    public String sobre() {
        return abierto() ? "Plazo en curso" : "Próximo plazo";
    }

    /** Lo que se lee grande: un número de días, o «Hoy». */
    public String cuenta() {
        return esElUltimoDia() ? "Hoy" : Long.toString(dias());
    }

    public String unidad() {
        if (esElUltimoDia()) {
            return "vence el plazo";
        }
        return (dias() == 1 ? "día" : "días") + (abierto() ? " para que venza" : " para que abra");
    }

    public String informativa() {
        return "Informativa del " + ventana.cuatrimestre().nombre();
    }

    public String abre() {
        return Fechas.dia(ventana.abre());
    }

    public String vence() {
        return Fechas.dia(ventana.vence());
    }

    private boolean abierto() {
        return ventana.abierta(ahora);
    }

    private boolean esElUltimoDia() {
        return abierto() && dias() == 0;
    }

    private long dias() {
        return abierto() ? ventana.diasParaVencer(ahora) : ventana.diasParaAbrir(ahora);
    }
}
