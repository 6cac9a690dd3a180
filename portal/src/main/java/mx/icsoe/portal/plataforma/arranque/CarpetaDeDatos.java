package mx.icsoe.portal.plataforma.arranque;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import mx.icsoe.portal.plataforma.postgres.Disco;
import org.jspecify.annotations.Nullable;

/** La carpeta donde vive todo lo que el portal guarda; un solo proceso a la vez la tiene para sí. */
final class CarpetaDeDatos {

    private static final String CANDADO = "icsoe.candado";
    // Lejos del texto: en Windows un trozo con candado no se puede leer.
    private static final long POSICION = 1L << 40;

    private final Path raiz;
    // Si nadie lo recordara, el recolector de basura cerraría el archivo y soltaría el candado.
    private @Nullable FileLock candado;

    CarpetaDeDatos(Path raiz) {
        this.raiz = raiz;
    }

    /** La crea si hace falta y la toma hasta que el proceso termine; falso si otro icsoe la tiene. */
    boolean tomar() {
        try {
            Files.createDirectories(raiz);
            FileChannel canal = FileChannel.open(
                    raiz.resolve(CANDADO),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            candado = canal.tryLock(POSICION, 1, false);
            if (candado == null) {
                canal.close();
                return false;
            }
            canal.truncate(0);
            canal.write(StandardCharsets.US_ASCII.encode(
                    String.valueOf(ProcessHandle.current().pid())));
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new ArranqueImpedido(Disco.frase("guardar los datos", raiz, e));
        }
    }

    /** El proceso que la tiene, tal como lo dejó escrito. */
    String proceso() {
        try {
            return Files.readString(raiz.resolve(CANDADO)).strip();
        } catch (IOException e) {
            return "desconocido";
        }
    }

    Path postgres() {
        return raiz.resolve("postgres");
    }

    Path registro() {
        return raiz.resolve("registros").resolve("icsoe.log");
    }

    @Override
    public String toString() {
        return raiz.toString();
    }
}
