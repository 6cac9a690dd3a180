package mx.icsoe.portal.minisitio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/**
 * El plazo que corre, como se muestra.
 *
 * @param ventana la que está abierta o la próxima en abrir
 * @param ahora el momento en que se mira
 */
public record Plazo(Ventana ventana, Instant ahora) {

    /** Las iniciales de la semana, que empieza en lunes. */
    public static final List<String> SEMANA = List.of("L", "M", "M", "J", "V", "S", "D");

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
        return Fechas.diaDeLaSemana(ventana.abre());
    }

    public String vence() {
        return Fechas.diaDeLaSemana(ventana.vence());
    }

    /** Un casillero por día de la ventana, para dibujarla. */
    public List<Dia> tira() {
        LocalDate hoy = Ventana.dia(ahora);
        return ventana.abre()
                .datesUntil(ventana.vence().plusDays(1))
                .map(dia -> new Dia(dia.getDayOfMonth(), dia.isBefore(hoy), dia.equals(hoy)))
                .toList();
    }

    /** Columna de la semana en que cae el día 1: 1 lunes, 7 domingo. */
    public int columnaInicial() {
        return ventana.abre().getDayOfWeek().getValue();
    }

    /** Un día de la ventana. */
    public record Dia(int numero, boolean pasado, boolean hoy) {

        public String clase() {
            String base = numero == 1 ? "dia dia--primero" : "dia";
            if (hoy) {
                return base + " dia--hoy";
            }
            return pasado ? base + " dia--pasado" : base;
        }
    }
}
