package mx.icsoe.portal.minisitio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.icsoe.portal.periodos.Ventana;

/**
 * El plazo que corre, como se muestra.
 *
 * @param ventana la que está abierta o la próxima en abrir
 * @param ahora el momento en que se mira
 */
public record Plazo(Ventana ventana, Instant ahora) {

    public boolean abierto() {
        return ventana.abierta(ahora);
    }

    public boolean ultimoDia() {
        return abierto() && ventana.diasParaVencer(ahora) == 0;
    }

    /** Días para que venza, si está abierto; para que abra, si no. */
    public long dias() {
        return abierto() ? ventana.diasParaVencer(ahora) : ventana.diasParaAbrir(ahora);
    }

    public String unidad() {
        return dias() == 1 ? "día" : "días";
    }

    public String periodo() {
        return ventana.cuatrimestre().nombre();
    }

    public String meses() {
        return ventana.cuatrimestre().meses();
    }

    public String abre() {
        return Fechas.conDia(ventana.abre());
    }

    public String vence() {
        return Fechas.conDia(ventana.vence());
    }

    /** Un casillero por día de la ventana, para dibujarla. */
    public List<Dia> tira() {
        LocalDate hoy = Ventana.dia(ahora);
        return ventana.abre()
                .datesUntil(ventana.vence().plusDays(1))
                .map(dia -> new Dia(dia.getDayOfMonth(), dia.isBefore(hoy), dia.equals(hoy)))
                .toList();
    }

    /** Un día de la ventana. */
    public record Dia(int numero, boolean pasado, boolean hoy) {

        public String clase() {
            if (hoy) {
                return "dia dia--hoy";
            }
            return pasado ? "dia dia--pasado" : "dia";
        }
    }
}
