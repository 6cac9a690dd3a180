package mx.icsoe.portal.navegador;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** Lo que puede costar la primera vista de una página: 8 peticiones y 80 KB comprimidos. */
public final class Presupuesto {

    private static final int PETICIONES = 8;
    private static final int OCTETOS = 80 * 1024;

    private Presupuesto() {}

    /** Mide lo pedido desde el último {@link Pestana#ir}; comprime todo, y a lo que ya venía comprimido no le aprovecha. */
    public static void revisar(Pestana pestana) {
        pestana.pagina().waitForLoadState(LoadState.NETWORKIDLE);
        var peticiones = pestana.peticiones();
        assertThat(peticiones).extracting(Request::url).hasSizeLessThanOrEqualTo(PETICIONES);
        int peso = peticiones.stream()
                .map(peticion -> Objects.requireNonNull(peticion.response()))
                .filter(respuesta -> respuesta.status() < 300 || respuesta.status() >= 400)
                .map(Response::body)
                .mapToInt(Presupuesto::comprimido)
                .sum();
        assertThat(peso).as("octetos de %s", pestana.pagina().url()).isLessThanOrEqualTo(OCTETOS);
    }

    private static int comprimido(byte[] cuerpo) {
        var salida = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(salida)) {
            gzip.write(cuerpo);
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
        return salida.size();
    }
}
