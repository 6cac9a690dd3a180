package mx.icsoe.portal.plataforma.almacen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen.AlmacenNoDisponible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlmacenEnCarpetaTest extends ContratoDeAlmacen<AlmacenEnCarpeta> {

    @TempDir
    private Path carpeta;

    @Override
    AlmacenEnCarpeta almacen() {
        return new AlmacenEnCarpeta(carpeta.resolve("almacen"));
    }

    @Override
    void alterar(Huella huella, byte[] otro) throws IOException {
        Files.write(new Carpetas(carpeta.resolve("almacen")).contenido(huella), otro);
    }

    @Test
    void noDejaNadaAMediasSiElOrigenSeCorta() throws IOException {
        var cortado = new SequenceInputStream(
                new ByteArrayInputStream(new byte[10_000]), new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] destino, int desde, int largo) throws IOException {
                        throw new IOException("se cortó");
                    }
                });

        assertThatExceptionOfType(AlmacenNoDisponible.class)
                .isThrownBy(() -> almacen().guardar(cortado));
        assertThat(archivos()).isEmpty();
    }

    @Test
    void soloSuDuenoPuedeLeerlo() throws IOException {
        Huella huella = almacen().guardar(InputStream.nullInputStream());
        Path guardado = new Carpetas(carpeta.resolve("almacen")).contenido(huella);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(guardado)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(guardado.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void dicePorSuSaludQueNoPuedeGuardar() throws IOException {
        Path estorbo = Files.writeString(carpeta.resolve("estorbo"), "no es carpeta");

        assertThat(new SaludDelAlmacen(new AlmacenEnCarpeta(estorbo))
                        .health()
                        .getStatus()
                        .getCode())
                .isEqualTo("DOWN");
    }

    private Stream<Path> archivos() throws IOException {
        try (Stream<Path> todos = Files.walk(carpeta)) {
            return todos.filter(Files::isRegularFile).toList().stream();
        }
    }
}
