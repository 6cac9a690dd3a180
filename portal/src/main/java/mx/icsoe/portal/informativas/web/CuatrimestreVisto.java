package mx.icsoe.portal.informativas.web;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/**
 * Un cuatrimestre en «Mis informativas».
 *
 * @param informativas las suyas, de la más reciente a la más antigua
 */
public record CuatrimestreVisto(Cuatrimestre cuatrimestre, PlazoVisto plazo, List<InformativaVista> informativas) {

    /** «Primer cuatrimestre: enero a abril de 2026». */
    public String titulo() {
        String nombre = cuatrimestre.nombre();
        return Character.toUpperCase(nombre.charAt(0)) + nombre.substring(1, nombre.indexOf(" de ")) + ": "
                + cuatrimestre.meses();
    }

    public String id() {
        return "cuatrimestre-" + cuatrimestre.numero();
    }

    public Optional<InformativaVista> enPreparacion() {
        return informativas.stream()
                .filter(cada -> cada.estado().enPreparacion())
                .findFirst();
    }

    public Optional<InformativaVista> enVigor() {
        return informativas.stream()
                .filter(cada -> cada.estado() == Estado.PRESENTADA)
                .filter(cada -> cada.ficha().tipo() != TipoDeInformativa.SIN_EFECTOS)
                .findFirst();
    }

    /** En qué está, en dos o tres palabras. */
    public String estado() {
        return enPreparacion()
                .map(cada -> cada.estado().nombre())
                .or(() -> enVigor().map(cada -> "Presentada"))
                .orElse(plazo.vencido() ? "Vencida sin presentar" : "Sin empezar");
    }

    public String marbete() {
        if (enPreparacion().isPresent()) {
            return "en-curso";
        }
        return enVigor().isPresent() ? "lista" : plazo.vencido() ? "vencida" : "pendiente";
    }

    /** El plazo solo se dice mientras haya algo que presentar. */
    public boolean conPlazo() {
        return enVigor().isEmpty();
    }

    /** Se presenta tarde: todavía se recibe. */
    public boolean seriaExtemporanea() {
        return conPlazo() && plazo.vencido();
    }

    public String iniciar() {
        return RutaDeInformativa.iniciar(cuatrimestre);
    }

    public String textoDeIniciar() {
        return enVigor().isPresent() ? "Presentar una complementaria" : "Iniciar informativa";
    }
}
