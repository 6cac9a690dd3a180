package mx.icsoe.portal.informativas.web;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.ConstanciaDePresentacion.Constancia;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.plataforma.interfaz.Tarea;

/**
 * Una informativa como se lee en una lista o al frente de su página.
 *
 * @param plazo la ventana de su cuatrimestre
 * @param tareas sus pasos, en orden
 * @param constancia su folio y su acuse, si se presentó
 */
public record InformativaVista(
        Informativa informativa, PlazoVisto plazo, List<Tarea> tareas, Optional<Constancia> constancia) {

    public Ficha ficha() {
        return informativa.ficha();
    }

    public Estado estado() {
        return Estado.de(informativa);
    }

    public String enlace() {
        return RutaDeInformativa.de(ficha());
    }

    public String tipo() {
        return ficha().tipo().nombre();
    }

    /** «Informativa normal», «Informativa sin información», «Complementaria de corrección». */
    public String nombre() {
        return ficha().tipo().titulo();
    }

    /** Si es la que ocupa el lugar de su cuatrimestre. */
    public boolean enVigor() {
        return estado().enVigor(ficha().tipo());
    }

    /** Su estado en dos o tres palabras. */
    public String etiqueta() {
        return enVigor() ? "En vigor" : estado().nombre();
    }

    /** El color de su marbete. */
    public String marbete() {
        return switch (estado()) {
            case PRESENTADA -> enVigor() ? "lista" : "todavia-no";
            case EN_CAPTURA, EN_FIRMA, DEVUELTA -> "en-curso";
            case SUSTITUIDA, SIN_EFECTOS, DESCARTADA -> "todavia-no";
        };
    }

    /** Lo que falta para presentarla; vacío si ya no se prepara. */
    public String pendiente() {
        return switch (informativa) {
            case Informativa.EnCaptura cada -> faltan();
            case Informativa.EnFirma cada -> "Solo falta firmarla.";
            case Informativa.Devuelta cada -> "Se devolvió para corregirla.";
            case Informativa.Presentada cada -> plazo.presentada(cada.cuando());
            case Informativa.Sustituida cada -> plazo.presentada(cada.cuando());
            case Informativa.SinEfectos cada -> plazo.presentada(cada.cuando());
            case Informativa.Descartada cada -> "Se descartó sin presentarse.";
        };
    }

    /** Con qué se devolvió; la misma nota está en el hilo, salvo en lo devuelto antes de que lo hubiera. */
    public Optional<String> nota() {
        return informativa instanceof Informativa.Devuelta devuelta ? Optional.of(devuelta.nota()) : Optional.empty();
    }

    /** «Primer cuatrimestre de 2026, enero a abril». */
    public String periodo() {
        var cuatrimestre = ficha().cuatrimestre();
        String nombre = cuatrimestre.nombre();
        String meses = cuatrimestre.meses();
        return Character.toUpperCase(nombre.charAt(0)) + nombre.substring(1) + ", "
                + meses.substring(0, meses.lastIndexOf(" de "));
    }

    /** La primera tarea por hacer que ya se puede empezar. */
    public Optional<Tarea> siguiente() {
        return tareas.stream()
                .filter(tarea -> tarea.enlace() != null && tarea.estado() != Tarea.Estado.LISTA)
                .findFirst();
    }

    /** El último paso de la que ya está lista, cuando solo falta ese. */
    public Optional<Tarea> firmar() {
        return informativa instanceof Informativa.EnFirma && hechas() == tareas.size() - 1
                ? siguiente().filter(tarea -> tarea.equals(tareas.getLast()))
                : Optional.empty();
    }

    public long hechas() {
        return tareas.stream()
                .filter(tarea -> tarea.estado() == Tarea.Estado.LISTA)
                .count();
    }

    /** Si ya se capturó todo y solo quedan los dos últimos pasos, revisar y firmar. */
    public boolean capturada() {
        return hechas() >= tareas.size() - 2;
    }

    private String faltan() {
        var nombres = tareas.stream()
                .filter(tarea -> tarea.estado() != Tarea.Estado.LISTA)
                .map(Tarea::nombre)
                .toList();
        return nombres.isEmpty() ? "" : "Falta: " + String.join(", ", nombres) + ".";
    }
}
