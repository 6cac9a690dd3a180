package mx.icsoe.portal.acceso.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mx.icsoe.efirma.firma.Token;
import mx.icsoe.portal.nucleo.Rfc;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lo que manda la página al presionar «Validar».
 *
 * @param rfc el que escribió la persona; sin guiones ni espacios y en mayúsculas si tiene la forma de uno
 * @param token JSON que armó el navegador; va como texto para que solo lo lea quien lo verifica
 */
record Solicitud(String rfc, String token) {

    /** El token, el RFC y lo que los envuelve, con holgura para las comillas escapadas. */
    private static final int BYTES = 2 * Token.LARGO_MAXIMO;

    private static final int LARGO_DE_RFC = 40;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Lee el cuerpo de una petición; vacío si es enorme o no tiene la forma debida. */
    static Optional<Solicitud> leer(InputStream cuerpo) throws IOException {
        byte[] bytes = cuerpo.readNBytes(BYTES + 1);
        if (bytes.length > BYTES) {
            return Optional.empty();
        }
        try {
            var campos = JSON.readValue(new String(bytes, StandardCharsets.UTF_8), Campos.class);
            return campos == null ? Optional.empty() : campos.solicitud();
        } catch (JacksonException otraForma) {
            return Optional.empty();
        }
    }

    private record Campos(@Nullable String rfc, @Nullable String token) {

        Optional<Solicitud> solicitud() {
            return rfc == null || token == null || rfc.length() > LARGO_DE_RFC
                    ? Optional.empty()
                    : Optional.of(new Solicitud(Rfc.leer(rfc).map(Rfc::valor).orElse(rfc), token));
        }
    }

    /** Sin contenido: lleva datos personales. */
    @Override
    public String toString() {
        return "Solicitud[]";
    }
}
