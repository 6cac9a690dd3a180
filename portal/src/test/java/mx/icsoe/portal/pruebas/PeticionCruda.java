package mx.icsoe.portal.pruebas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Envía por el enchufe justo los bytes que se digan, también los que ningún cliente decente enviaría. */
public final class PeticionCruda {

    private PeticionCruda() {}

    /**
     * Devuelve la respuesta entera, con encabezados.
     *
     * @param texto en ISO 8859-1: cada carácter es un byte
     */
    public static String enviar(int puerto, String texto) {
        try (var enchufe = new Socket("localhost", puerto)) {
            enchufe.setSoTimeout(20_000);
            enchufe.getOutputStream().write(texto.getBytes(StandardCharsets.ISO_8859_1));
            enchufe.getOutputStream().flush();
            return new String(enchufe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
