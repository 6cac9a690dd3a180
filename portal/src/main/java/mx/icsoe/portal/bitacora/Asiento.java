package mx.icsoe.portal.bitacora;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/**
 * Un hecho, tal como consta.
 *
 * @param momento con precisión de microsegundos, la de la base
 */
public record Asiento(
        UUID id,
        Instant momento,
        String accion,
        Optional<Autor> autor,
        Optional<ContratistaId> contratista,
        SortedMap<String, String> detalle) {

    /** Cambia si algún día cambia la forma de {@link #contenido()}. */
    private static final int FORMA = 1;

    public Asiento {
        momento = momento.truncatedTo(ChronoUnit.MICROS);
        detalle = new TreeMap<>(detalle);
    }

    static Asiento de(UUID id, Instant momento, Hecho hecho) {
        return new Asiento(
                id, momento, hecho.accion(), hecho.autor(), hecho.contratista(), new TreeMap<>(hecho.detalle()));
    }

    /** Los bytes que se encadenan: cada campo con su largo por delante, para que dos asientos nunca se confundan. */
    byte[] contenido() {
        var bytes = new ByteArrayOutputStream();
        try (var salida = new DataOutputStream(bytes)) {
            salida.writeInt(FORMA);
            escribir(salida, id.toString());
            escribir(salida, momento.toString());
            escribir(salida, accion);
            escribir(salida, autor.map(Autor::papel).orElse(""));
            escribir(salida, autor.map(Autor::referencia).orElse(""));
            escribir(salida, contratista.map(quien -> quien.valor().toString()).orElse(""));
            salida.writeInt(detalle.size());
            for (Map.Entry<String, String> dato : detalle.entrySet()) {
                escribir(salida, dato.getKey());
                escribir(salida, dato.getValue());
            }
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
        return bytes.toByteArray();
    }

    private static void escribir(DataOutputStream salida, String texto) throws IOException {
        byte[] bytes = texto.getBytes(StandardCharsets.UTF_8);
        salida.writeInt(bytes.length);
        salida.write(bytes);
    }
}
