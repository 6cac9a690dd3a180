package mx.icsoe.portal.despacho;

import java.nio.charset.StandardCharsets;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/**
 * El plazo de un cuatrimestre en el calendario de alguien.
 *
 * @param revision la de la ventana: con ella crece la secuencia de sus eventos
 */
record PlazoEnCalendario(DuenoDeCalendario dueno, Ventana ventana, int revision) {

    /** El de una informativa, con el nombre de su contratista. */
    Evento de(Renglon renglon) {
        return evento(
                renglon.servicio().contratista().valor().toString(),
                renglon.servicio().nombre() + ": vence la informativa del "
                        + ventana.cuatrimestre().nombre());
    }

    /** El de todas las que faltan, sin decir de quién; la del contratista es una sola y no se cuenta. */
    Evento deTodas(int cuantas) {
        String vencen = dueno.unico().isPresent()
                ? "Vence la informativa"
                : cuantas == 1 ? "Vence 1 informativa" : "Vencen " + cuantas + " informativas";
        return evento(
                "todos", "ICSOE: " + vencen + " del " + ventana.cuatrimestre().nombre());
    }

    private Evento evento(String cual, String titulo) {
        return new Evento(
                uid(cual),
                revision,
                ventana.vence(),
                titulo,
                "Se presenta del " + Fechas.dia(ventana.abre()) + " al " + Fechas.diaDeLaSemana(ventana.vence())
                        + ", hasta las 23:59:59 del centro de México.");
    }

    /** Estable y sin decir de quién es: la huella de lo que identifica al plazo en este calendario. */
    private String uid(String cual) {
        String clave = dueno.valor() + "/" + ventana.cuatrimestre().clave() + "/" + cual;
        return Huella.de(clave.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32) + "@icsoe";
    }
}
