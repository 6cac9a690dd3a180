package mx.icsoe.portal.despacho.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.portal.despacho.FiltroDelTablero;
import mx.icsoe.portal.despacho.OrdenDelTablero;
import mx.icsoe.portal.despacho.Situacion;
import mx.icsoe.portal.despacho.Tablero;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.plataforma.interfaz.Opcion;

/**
 * El tablero con su filtro ya puesto.
 *
 * @param renglones los que pasan el filtro, en el orden pedido
 */
public record TableroVisto(Tablero tablero, FiltroDelTablero filtro, List<RenglonVisto> renglones) {

    /** En por ciento: deja lugar a la orilla de la barra. */
    private static final int ANCHO = 98;

    static TableroVisto de(Tablero tablero, FiltroEscrito escrito) {
        var filtro = escrito.leer(tablero);
        return new TableroVisto(
                tablero,
                filtro,
                filtro.de(tablero.renglones()).stream().map(RenglonVisto::new).toList());
    }

    public List<RenglonVisto> porAtender() {
        return renglones.stream().filter(cada -> !cada.presentada()).toList();
    }

    public List<RenglonVisto> alCorriente() {
        return renglones.stream().filter(RenglonVisto::presentada).toList();
    }

    public boolean vacio() {
        return tablero.renglones().isEmpty();
    }

    /** Con uno solo, filtrar y graficar estorban. */
    public boolean conVarios() {
        return tablero.contratistas() > 1;
    }

    /** «12 por presentar, 3 en firma, 2 vencidas; el plazo vence en 9 días». */
    public String frase() {
        var partes = new ArrayList<String>();
        if (tablero.vencidas() > 0) {
            partes.add(tablero.vencidas() == 1 ? "1 vencida" : tablero.vencidas() + " vencidas");
        }
        partes.add(tablero.porPresentar() + " por presentar");
        if (tablero.enFirma() > 0) {
            partes.add(tablero.enFirma() + " en firma");
        }
        boolean nada = tablero.vencidas() + tablero.porPresentar() + tablero.enFirma() == 0;
        return (nada ? "Nada por presentar" : String.join(", ", partes)) + "; " + plazo() + ".";
    }

    private String plazo() {
        Ventana corre = tablero.corre();
        if (!corre.abierta(tablero.ahora())) {
            return "el próximo plazo abre el " + Fechas.dia(corre.abre()) + " y vence el " + Fechas.dia(corre.vence());
        }
        long dias = corre.diasParaVencer(tablero.ahora());
        return switch ((int) Math.min(dias, 2)) {
            case 0 -> "el plazo vence hoy a las 23:59:59, hora del centro de México";
            case 1 -> "el plazo vence mañana";
            default -> "el plazo vence en " + dias + " días, el " + Fechas.diaDeLaSemana(corre.vence());
        };
    }

    /** Cuántas hay en cada situación, con el ancho de su barra en por ciento de la más larga. */
    public List<Barra> barras() {
        var cuentas = tablero.porSituacion();
        long mayor = cuentas.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return cuentas.entrySet().stream()
                .map(cada -> new Barra(
                        cada.getKey(), cada.getValue(), mayor == 0 ? 0 : (int) (cada.getValue() * ANCHO / mayor)))
                .toList();
    }

    public List<Opcion> periodos() {
        return tablero.cuatrimestres().stream()
                .map(cada -> Opcion.de(cada.clave(), cada.meses()))
                .toList();
    }

    public List<Opcion> estados() {
        return Stream.of(Situacion.values())
                .map(cada -> Opcion.de(cada.clave(), cada.nombre()))
                .toList();
    }

    public List<Opcion> ordenes() {
        return Stream.of(OrdenDelTablero.values())
                .map(cada -> Opcion.de(cada.clave(), cada.nombre()))
                .toList();
    }

    public String periodoElegido() {
        return filtro.cuatrimestre().map(Cuatrimestre::clave).orElse("");
    }

    public String estadoElegido() {
        return filtro.situacion().map(Situacion::clave).orElse("");
    }

    /** Una barra de la gráfica. */
    public record Barra(Situacion situacion, long cuantas, int ancho) {}
}
