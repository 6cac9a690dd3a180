package mx.icsoe.portal.plataforma.almacen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import mx.icsoe.portal.nucleo.Huella;

/** Copia un contenido mientras calcula su huella. */
final class Resumido {

    private Resumido() {}

    static Huella copiar(InputStream origen, OutputStream destino) throws IOException {
        var resumen = Huella.calculadora();
        // Sin cerrarlo: quien abrió el origen lo cierra.
        new DigestInputStream(origen, resumen).transferTo(destino);
        return Huella.deResumen(resumen.digest());
    }

    static Huella de(InputStream origen) throws IOException {
        return copiar(origen, OutputStream.nullOutputStream());
    }
}
