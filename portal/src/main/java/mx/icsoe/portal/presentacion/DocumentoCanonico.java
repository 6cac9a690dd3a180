package mx.icsoe.portal.presentacion;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import org.springframework.stereotype.Component;

/**
 * La informativa entera como documento canónico (RFC 8785), guardada bajo su huella. Se escribe de corrido en un archivo
 * temporal: un millón de renglones no caben en la memoria ni hacen falta en ella.
 */
@Component
class DocumentoCanonico {

    private final EscritorDeInformativa escritor;
    private final Almacen almacen;

    DocumentoCanonico(EscritorDeInformativa escritor, Almacen almacen) {
        this.escritor = escritor;
        this.almacen = almacen;
    }

    /**
     * Lo guardado.
     *
     * @param trabajadores cuántos renglones lleva
     */
    record Guardado(Huella huella, long trabajadores) {}

    Guardado guardar(Contenido contenido) {
        try {
            Path temporal = Files.createTempFile("icsoe-documento", ".json");
            try {
                long trabajadores = escribir(contenido, temporal);
                try (InputStream escrito = Files.newInputStream(temporal)) {
                    return new Guardado(almacen.guardar(escrito), trabajadores);
                }
            } finally {
                Files.deleteIfExists(temporal);
            }
        } catch (IOException causa) {
            throw new UncheckedIOException(causa);
        }
    }

    private long escribir(Contenido contenido, Path archivo) throws IOException {
        try (Writer salida = new BufferedWriter(Files.newBufferedWriter(archivo), 64 * 1024)) {
            return escritor.escribir(contenido, salida);
        }
    }
}
