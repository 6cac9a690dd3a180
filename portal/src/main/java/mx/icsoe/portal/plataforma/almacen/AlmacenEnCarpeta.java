package mx.icsoe.portal.plataforma.almacen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Consumer;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen.AlmacenNoDisponible;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen.ContenidoAlterado;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen.ContenidoAusente;

/**
 * Almacén en una carpeta: {@code contenidos/ab/cd/abcd…}. Escribe en {@code temporal/}, lo baja a disco y lo renombra de
 * golpe, así que bajo su huella nunca hay un contenido a medias, ni tras un corte de corriente.
 */
final class AlmacenEnCarpeta implements Almacen, Inventario {

    private final Carpetas carpetas;

    AlmacenEnCarpeta(Path raiz) {
        this.carpetas = new Carpetas(raiz);
    }

    @Override
    public Huella guardar(InputStream contenido) {
        try {
            Path temporal = carpetas.temporal();
            try {
                Huella huella = escribir(contenido, temporal);
                if (!estaIntacto(huella)) {
                    carpetas.mover(temporal, carpetas.contenido(huella));
                }
                return huella;
            } finally {
                Files.deleteIfExists(temporal);
            }
        } catch (IOException causa) {
            throw new AlmacenNoDisponible(causa);
        }
    }

    private static Huella escribir(InputStream contenido, Path temporal) throws IOException {
        try (FileChannel canal = FileChannel.open(temporal, StandardOpenOption.WRITE);
                OutputStream salida = Channels.newOutputStream(canal)) {
            Huella huella = Resumido.copiar(contenido, salida);
            canal.force(true);
            return huella;
        }
    }

    private boolean estaIntacto(Huella huella) throws IOException {
        try (InputStream guardado = Files.newInputStream(carpetas.contenido(huella))) {
            return Resumido.de(guardado).equals(huella);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    @Override
    public InputStream abrir(Huella huella) {
        try {
            FileChannel canal = FileChannel.open(carpetas.contenido(huella), StandardOpenOption.READ);
            try {
                if (!Resumido.de(Channels.newInputStream(canal)).equals(huella)) {
                    throw new ContenidoAlterado(huella);
                }
                return Channels.newInputStream(canal.position(0));
            } catch (IOException | RuntimeException fallo) {
                canal.close();
                throw fallo;
            }
        } catch (NoSuchFileException _) {
            throw new ContenidoAusente(huella);
        } catch (IOException causa) {
            throw new AlmacenNoDisponible(causa);
        }
    }

    @Override
    public boolean existe(Huella huella) {
        return Files.exists(carpetas.contenido(huella));
    }

    @Override
    public void recorrer(Instant antesDe, Consumer<Huella> visita) {
        try {
            carpetas.recorrerContenidos(archivo -> {
                if (Instant.ofEpochMilli(archivo.toFile().lastModified()).isBefore(antesDe)) {
                    Carpetas.huella(archivo).ifPresent(visita);
                }
            });
        } catch (IOException causa) {
            throw new AlmacenNoDisponible(causa);
        }
    }

    @Override
    public void recorrerApartados(Consumer<Huella> visita) {
        try {
            carpetas.recorrerApartados(archivo -> Carpetas.huella(archivo).ifPresent(visita));
        } catch (IOException causa) {
            throw new AlmacenNoDisponible(causa);
        }
    }

    @Override
    public void apartar(Huella huella) {
        mover(carpetas.contenido(huella), carpetas.apartado(huella));
    }

    @Override
    public void restituir(Huella huella) {
        mover(carpetas.apartado(huella), carpetas.contenido(huella));
    }

    @Override
    public void desechar(Huella huella) {
        try {
            Files.deleteIfExists(carpetas.apartado(huella));
        } catch (IOException causa) {
            throw new AlmacenNoDisponible(causa);
        }
    }

    @Override
    public void comprobar() {
        try {
            Path prueba = carpetas.temporal();
            Files.writeString(prueba, "icsoe", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.delete(prueba);
        } catch (IOException causa) {
            throw new AlmacenNoDisponible(causa);
        }
    }

    private void mover(Path origen, Path destino) {
        try {
            carpetas.mover(origen, destino);
        } catch (IOException causa) {
            throw new AlmacenNoDisponible(causa);
        }
    }
}
