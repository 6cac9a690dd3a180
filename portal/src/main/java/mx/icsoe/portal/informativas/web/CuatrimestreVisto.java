package mx.icsoe.portal.informativas.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/**
 * Un cuatrimestre en «Mis informativas».
 *
 * @param informativas las suyas, de la más reciente a la más antigua
 */
public record CuatrimestreVisto(Cuatrimestre cuatrimestre, PlazoVisto plazo, List<InformativaVista> informativas) {

    /** Primero la que se prepara y la que está en vigor. */
    public CuatrimestreVisto {
        informativas = informativas.stream()
                .sorted(Comparator.comparing(
                                (InformativaVista cada) -> !cada.estado().enPreparacion())
                        .thenComparing(cada -> !cada.enVigor()))
                .toList();
    }

    /** «Primer cuatrimestre». */
    public String titulo() {
        String nombre = cuatrimestre.nombre();
        return Character.toUpperCase(nombre.charAt(0)) + nombre.substring(1, nombre.indexOf(" de "));
    }

    /** «Enero a abril de 2026». */
    public String meses() {
        String meses = cuatrimestre.meses();
        return Character.toUpperCase(meses.charAt(0)) + meses.substring(1);
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
        return informativas.stream().filter(InformativaVista::enVigor).findFirst();
    }

    /** En qué está, en dos o tres palabras. */
    public String estado() {
        return enPreparacion()
                .map(cada -> cada.estado().nombre())
                .or(() -> enVigor().map(cada -> "Presentada"))
                .orElse(plazo.vencido() ? "Sin presentar" : "Sin empezar");
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

    /** Ya se puede firmar y no se ha presentado. */
    public boolean urge() {
        return conPlazo() && !plazo.porAbrir();
    }

    /** Se presenta tarde: todavía se recibe. */
    public boolean seriaExtemporanea() {
        return conPlazo() && plazo.vencido();
    }

    /** Solo el botón del plazo que está abierto es el principal de la página. */
    public String variante() {
        return conPlazo() && plazo.abierto() ? "primario" : "secundario";
    }

    public String iniciar() {
        return RutaDeInformativa.iniciar(cuatrimestre);
    }

    public String textoDeIniciar() {
        return enVigor().isPresent() ? "Presentar una complementaria" : "Iniciar informativa";
    }
}
