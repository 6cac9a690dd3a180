package mx.icsoe.portal.despacho;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.usuarios.Servicio;

/**
 * Qué renglones se quieren ver.
 *
 * @param texto parte del nombre o del RFC; vacío no filtra
 * @param soloPendientes solo aquellos en que a la oficina le queda algo por hacer
 */
public record FiltroDelTablero(
        String texto,
        Optional<Cuatrimestre> cuatrimestre,
        Optional<Situacion> situacion,
        boolean soloPendientes,
        OrdenDelTablero orden) {

    /** Todo, con lo más urgente primero. */
    public static final FiltroDelTablero NINGUNO =
            new FiltroDelTablero("", Optional.empty(), Optional.empty(), false, OrdenDelTablero.URGENCIA);

    public List<Renglon> de(List<Renglon> renglones) {
        return renglones.stream().filter(this::pasa).sorted(orden.entero()).toList();
    }

    /** Si deja fuera algo. */
    public boolean filtra() {
        return !texto.isEmpty() || cuatrimestre.isPresent() || situacion.isPresent() || soloPendientes;
    }

    private boolean pasa(Renglon renglon) {
        return cuatrimestre.map(renglon.cuatrimestre()::equals).orElse(true)
                && situacion.map(cual -> cual == renglon.situacion()).orElse(true)
                && (!soloPendientes || renglon.conPendientes())
                && contiene(renglon.servicio());
    }

    private boolean contiene(Servicio servicio) {
        String buscado = llano(texto);
        return llano(servicio.nombre()).contains(buscado)
                || llano(servicio.rfc().valor()).contains(buscado);
    }

    private static String llano(String texto) {
        return Normalizer.normalize(texto, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
