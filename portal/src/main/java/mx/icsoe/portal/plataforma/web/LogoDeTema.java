package mx.icsoe.portal.plataforma.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** El logotipo de la institución, leído una vez al iniciar: lo sirve la casa, porque las páginas no piden nada a otros. */
final class LogoDeTema {

    private static final int TOPE = 200_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final String tipo;
    private final byte[] contenido;

    private LogoDeTema(String tipo, byte[] contenido) {
        this.tipo = tipo;
        this.contenido = contenido;
    }

    /** De contenido, según lo que el archivo es y no según cómo se llama. */
    String tipo() {
        return tipo;
    }

    byte[] contenido() {
        return contenido.clone();
    }

    static LogoDeTema leer(Path archivo) {
        byte[] contenido = contenido(archivo);
        if (contenido.length > TOPE) {
            throw new IllegalArgumentException("icsoe.tema.logo: el archivo pesa más de 200 KB");
        }
        if (Arrays.mismatch(contenido, PNG) == PNG.length) {
            return new LogoDeTema("image/png", contenido);
        }
        if (new String(contenido, StandardCharsets.UTF_8)
                .stripLeading()
                .matches("(?s)(<\\?xml.*?\\?>\\s*)?<svg[\\s>].*")) {
            return new LogoDeTema("image/svg+xml", contenido);
        }
        throw new IllegalArgumentException("icsoe.tema.logo: el archivo no es una imagen PNG ni SVG");
    }

    private static byte[] contenido(Path archivo) {
        try {
            return Files.readAllBytes(archivo);
        } catch (IOException ilegible) {
            throw new IllegalArgumentException("icsoe.tema.logo: no se puede leer " + archivo, ilegible);
        }
    }
}
