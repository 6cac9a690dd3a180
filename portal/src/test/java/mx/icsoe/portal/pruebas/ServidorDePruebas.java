package mx.icsoe.portal.pruebas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import mx.icsoe.portal.plataforma.postgres.Cluster;
import mx.icsoe.portal.plataforma.postgres.Disco;
import mx.icsoe.portal.plataforma.postgres.Motor;
import mx.icsoe.portal.plataforma.postgres.MotorIncluido;
import org.jspecify.annotations.Nullable;

/**
 * Un PostgreSQL por JVM de pruebas, que nace cuando alguien lo pide y muere con ella.
 *
 * <p>Es el incluido, o el 15 instalado con {@code -Dicsoe.pruebas.postgres=15}. Renuncia a la durabilidad, y solo aquí:
 * si la máquina cae, los datos de prueba no importan.
 */
final class ServidorDePruebas {

    static final String DUENO = "icsoe";
    static final String APLICACION = "icsoe_app";
    static final String CONTRASENA = "de-prueba";

    private static final List<String> SIN_DURABILIDAD = List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_connections=400",
            "shared_buffers=64MB");

    private static @Nullable ServidorDePruebas unico;

    private final int puerto;

    private ServidorDePruebas(int puerto) {
        this.puerto = puerto;
    }

    static synchronized ServidorDePruebas unico() {
        if (unico == null) {
            try {
                unico = arrancar();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return unico;
    }

    String url(String base) {
        return "jdbc:postgresql://127.0.0.1:" + puerto + "/" + base;
    }

    /** Ejecuta como administrador, fuera de transacción. */
    void administrar(String... sentencias) {
        try (var conexion = DriverManager.getConnection(url("postgres"), Cluster.ADMINISTRADOR, CONTRASENA);
                var sentencia = conexion.createStatement()) {
            for (String sql : sentencias) {
                sentencia.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServidorDePruebas arrancar() throws IOException {
        Path raiz = Path.of("target", "postgres-de-pruebas").toAbsolutePath();
        Motor motor = motor(raiz);
        Path corridas = raiz.resolve("corridas-" + motor.mayor());
        Files.createDirectories(corridas);
        barrer(motor, corridas);
        Path corrida = corridas.resolve(String.valueOf(ProcessHandle.current().pid()));
        Files.createDirectory(corrida);
        var cluster = new Cluster(motor, corrida.resolve("datos"));
        Path contrasena = Files.writeString(corrida.resolve("contrasena"), CONTRASENA);
        cluster.crear(contrasena, List.of("--no-sync"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> retirar(cluster, corrida)));
        int puerto = puertoLibre();
        cluster.arrancar(puerto, SIN_DURABILIDAD);
        var servidor = new ServidorDePruebas(puerto);
        servidor.administrar(
                "CREATE ROLE " + DUENO + " LOGIN PASSWORD '" + CONTRASENA + "'",
                "CREATE ROLE " + APLICACION + " LOGIN PASSWORD '" + CONTRASENA + "'");
        return servidor;
    }

    private static Motor motor(Path raiz) {
        int mayor = Integer.getInteger("icsoe.pruebas.postgres", MotorIncluido.MAYOR);
        return mayor == MotorIncluido.MAYOR
                ? MotorIncluido.en(raiz)
                : Motor.instalado(mayor)
                        .orElseThrow(() -> new IllegalStateException("no hay PostgreSQL " + mayor + " instalado"));
    }

    // Una JVM muerta a la fuerza deja su servidor corriendo y su carpeta en el disco.
    private static void barrer(Motor motor, Path corridas) throws IOException {
        List<Path> anteriores;
        try (var carpetas = Files.list(corridas)) {
            anteriores = carpetas.toList();
        }
        for (Path corrida : anteriores) {
            long pid = Long.parseLong(corrida.getFileName().toString());
            if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
                retirar(new Cluster(motor, corrida.resolve("datos")), corrida);
            }
        }
    }

    private static void retirar(Cluster cluster, Path corrida) {
        cluster.detener();
        try {
            Disco.borrar(corrida);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int puertoLibre() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
