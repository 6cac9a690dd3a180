package mx.icsoe.resistencia;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.icsoe.portal.plataforma.postgres.PostgresIncluido;

/** El PostgreSQL de los portales: sobrevive a casi todos y a veces se muere con uno. Lo usan varios hilos. */
public final class BaseQueMuere {

    private final Path carpeta;
    private final PortalMedido portal;
    private final ReadWriteLock viva = new ReentrantReadWriteLock(true);

    public BaseQueMuere(Path carpeta, PortalMedido portal) {
        this.carpeta = carpeta.resolve("postgres");
        this.portal = portal;
    }

    /** Hace algo desde el portal que no muere, sin que entre tanto se mate a la base. */
    public <T> T con(Supplier<T> trabajo) {
        viva.readLock().lock();
        try {
            return trabajo.get();
        } finally {
            viva.readLock().unlock();
        }
    }

    /** Mata a la base, en el orden que se diga respecto de lo demás que muere, y la vuelve a arrancar. */
    public void morir(Runnable antes, Runnable despues) {
        viva.writeLock().lock();
        try {
            antes.run();
            matar();
            despues.run();
            levantar();
        } finally {
            viva.writeLock().unlock();
        }
    }

    /** El servidor y sus procesos: si quedara alguno, el siguiente servidor no podría arrancar. */
    private void matar() {
        ProcessHandle servidor = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> todos =
                Stream.concat(Stream.of(servidor), servidor.descendants()).toList();
        todos.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(todos.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .join();
    }

    private void levantar() {
        String antes = portal.postgres().url();
        if (!PostgresIncluido.iniciar(carpeta).url().equals(antes)) {
            throw new IllegalStateException("otro programa tomó el puerto de la base");
        }
        portal.contexto().getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    private long pid() {
        try (Stream<String> renglones = Files.lines(carpeta.resolve("datos").resolve("postmaster.pid"))) {
            return Long.parseLong(renglones.findFirst().orElseThrow().strip());
        } catch (IOException noCorre) {
            throw new UncheckedIOException(noCorre);
        }
    }
}
