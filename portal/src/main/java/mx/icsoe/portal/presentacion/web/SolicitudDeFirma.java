package mx.icsoe.portal.presentacion.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mx.icsoe.efirma.firma.Token;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.presentacion.FirmaRecibida;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Lee lo que manda la página al firmar. */
final class SolicitudDeFirma {

    private static final int BYTES = 2 * Token.LARGO_MAXIMO;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SolicitudDeFirma() {}

    /** Vacío si es enorme o no tiene la forma debida. */
    static Optional<FirmaRecibida> leer(InputStream cuerpo) throws IOException {
        byte[] bytes = cuerpo.readNBytes(BYTES + 1);
        if (bytes.length > BYTES) {
            return Optional.empty();
        }
        try {
            var campos = JSON.readValue(new String(bytes, StandardCharsets.UTF_8), Campos.class);
            return campos == null ? Optional.empty() : campos.recibida();
        } catch (JacksonException otraForma) {
            return Optional.empty();
        }
    }

    private record Campos(
            @Nullable String preliminar,
            @Nullable String certificado,
            @Nullable String firma) {

        Optional<FirmaRecibida> recibida() {
            return preliminar == null || certificado == null || firma == null
                    ? Optional.empty()
                    : Uuid7.leer(preliminar).map(uuid -> new FirmaRecibida(uuid, certificado, firma));
        }
    }
}
