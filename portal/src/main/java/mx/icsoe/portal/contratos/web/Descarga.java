package mx.icsoe.portal.contratos.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Un archivo que se guarda en la computadora de quien lo pide. */
final class Descarga {

    private static final MediaType LIBRO =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType COMAS = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Descarga() {}

    static ResponseEntity<byte[]> csv(String nombre, byte[] contenido) {
        return de(nombre + ".csv", COMAS, contenido);
    }

    static ResponseEntity<byte[]> xlsx(String nombre, byte[] contenido) {
        return de(nombre + ".xlsx", LIBRO, contenido);
    }

    private static ResponseEntity<byte[]> de(String nombre, MediaType tipo, byte[] contenido) {
        return ResponseEntity.ok()
                .contentType(tipo)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nombre, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(contenido);
    }
}
