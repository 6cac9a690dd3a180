package mx.icsoe.portal.guia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** Lo que se baja de la página de un acuse. */
final class AcuseDescargado {

    private AcuseDescargado() {}

    /** El PDF; el que va en el ZIP, con sus pruebas, es el mismo. */
    static byte[] pdf(Mano mano, String folio) throws IOException {
        mano.ir("/acuses/" + folio);
        byte[] pdf = Files.readAllBytes(mano.bajar("Descargar el acuse en PDF"));
        Map<String, byte[]> zip = abrir(Files.readAllBytes(mano.bajar("Descargar todo en ZIP")));
        assertThat(zip).hasSizeGreaterThan(3);
        assertThat(zip.values()).as("archivos de %s", zip.keySet()).anyMatch(uno -> Arrays.equals(uno, pdf));
        return pdf;
    }

    private static Map<String, byte[]> abrir(byte[] paquete) throws IOException {
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paquete))) {
            for (var entrada = zip.getNextEntry(); entrada != null; entrada = zip.getNextEntry()) {
                archivos.put(entrada.getName(), zip.readAllBytes());
            }
        }
        return archivos;
    }
}
