package mx.icsoe.portal.plataforma.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * El servidor que {@code postmaster.pid} dice que atiende una carpeta de datos.
 *
 * @param pid su proceso
 * @param puerto donde escucha
 * @param listo si ya acepta conexiones
 */
record Postmaster(long pid, int puerto, boolean listo) {

    static final String ARCHIVO = "postmaster.pid";

    /** Lee el archivo; vacío si no existe o todavía está a medias. */
    static Optional<Postmaster> de(Path datos) {
        try {
            List<String> lineas = Files.readAllLines(datos.resolve(ARCHIVO));
            if (lineas.size() < 6) {
                return Optional.empty();
            }
            boolean listo = lineas.size() > 7 && lineas.get(7).strip().equals("ready");
            return Optional.of(new Postmaster(
                    Long.parseLong(lineas.get(0).strip()),
                    Integer.parseInt(lineas.get(3).strip()),
                    listo));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new PostgresNoArranca(Disco.frase("leer la base de datos", datos, e), e);
        }
    }

    /** Si el proceso vive y es de PostgreSQL: un número de proceso se recicla al reiniciar la máquina. */
    boolean vive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(proceso -> proceso.info().command())
                .map(Path::of)
                .map(programa -> String.valueOf(programa.getFileName()))
                .filter(nombre -> nombre.startsWith("postgres"))
                .isPresent();
    }
}
