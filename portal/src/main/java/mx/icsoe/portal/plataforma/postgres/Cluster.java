package mx.icsoe.portal.plataforma.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Una carpeta de datos de PostgreSQL y las órdenes que la crean, la arrancan y la detienen.
 *
 * <p>No guarda estado propio: lo que sabe lo lee de la carpeta, así que sobrevive a un proceso muerto.
 */
public final class Cluster {

    /** Quien administra el cluster; el portal nunca se conecta con este usuario. */
    public static final String ADMINISTRADOR = "postgres";

    private static final String SEGUNDOS_PARA_ARRANCAR = "300";

    private final Motor motor;
    private final Path datos;
    private final Path registro;
    private final Ejecutor ejecutor;

    public Cluster(Motor motor, Path datos) {
        this(motor, datos, Ejecutor.delUsuario());
    }

    Cluster(Motor motor, Path datos, Ejecutor ejecutor) {
        this.motor = motor;
        this.datos = datos.toAbsolutePath();
        this.registro = this.datos.resolveSibling("postgres.log");
        this.ejecutor = ejecutor;
    }

    /** El mismo motor sobre otra carpeta. */
    Cluster en(Path otros) {
        return new Cluster(motor, otros, ejecutor);
    }

    /** Si la carpeta ya contiene un cluster. */
    public boolean existe() {
        return Files.exists(datos.resolve("PG_VERSION"));
    }

    /**
     * Crea el cluster: ICU en español de México, sumas de verificación y contraseña SCRAM.
     *
     * @param contrasena archivo con la contraseña del administrador
     * @param opciones de {@code initdb}, además de las de la casa
     */
    public void crear(Path contrasena, List<String> opciones) {
        List<String> orden = new ArrayList<>(List.of(
                motor.programa("initdb"),
                "--pgdata=" + datos,
                "--username=" + ADMINISTRADOR,
                "--pwfile=" + contrasena.toAbsolutePath(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + locale(System.getProperty("os.name")),
                "--locale-provider=icu",
                "--icu-locale=es-MX",
                "--data-checksums"));
        orden.addAll(opciones);
        if (ejecutor.ejecutar(registro, orden) != 0) {
            throw new PostgresNoArranca(Registro.explicar(registro, datos));
        }
    }

    /**
     * Arranca el servidor, solo en la interfaz local, y espera a que acepte conexiones.
     *
     * @param ajustes de {@code postgresql.conf}, como {@code fsync=off}
     */
    public void arrancar(int puerto, List<String> ajustes) {
        exigirMismaVersion();
        Registro.estrenar(registro);
        var opciones = new StringBuilder("-p " + puerto + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
        ajustes.forEach(ajuste -> opciones.append(" -c ").append(ajuste));
        List<String> orden = List.of(
                motor.programa("pg_ctl"),
                "start",
                "--wait",
                "--timeout=" + SEGUNDOS_PARA_ARRANCAR,
                "--pgdata=" + datos,
                "--log=" + registro,
                "--options=" + opciones);
        if (ejecutor.ejecutar(registro, orden) != 0) {
            throw new PostgresNoArranca(Registro.explicar(registro, datos));
        }
    }

    /** Detiene el servidor sin esperar a quienes sigan conectados; si no corre, no hace nada. */
    public void detener() {
        servidor().ifPresent(servidor -> {
            List<String> orden =
                    List.of(motor.programa("pg_ctl"), "stop", "--mode=fast", "--wait", "--pgdata=" + datos);
            if (ejecutor.ejecutar(registro, orden) != 0 && servidor.vive()) {
                throw new PostgresNoArranca("No se pudo detener el PostgreSQL que atiende " + datos + " (proceso "
                        + servidor.pid() + "): detenlo con el usuario que lo inició.");
            }
        });
    }

    /** El puerto del servidor que atiende esta carpeta, si alguno vive. */
    public Optional<Integer> puerto() {
        return servidor().map(Postmaster::puerto);
    }

    /** Retira el {@code postmaster.pid} de un servidor que ya no existe y cuyo número usa otro programa. */
    void olvidarServidorMuerto() throws IOException {
        if (servidor().isEmpty()) {
            Files.deleteIfExists(datos.resolve(Postmaster.ARCHIVO));
        }
    }

    private Optional<Postmaster> servidor() {
        return Postmaster.de(datos).filter(Postmaster::vive);
    }

    private void exigirMismaVersion() {
        try {
            String version = Files.readString(datos.resolve("PG_VERSION")).strip();
            if (!version.matches("\\d+")) {
                throw new PostgresNoArranca(Registro.danada(datos, "PG_VERSION no dice una versión", registro));
            }
            if (!version.equals(String.valueOf(motor.mayor()))) {
                throw new PostgresNoArranca("Los datos de " + datos + " son de PostgreSQL " + version
                        + " y este icsoe trae PostgreSQL " + motor.mayor()
                        + ": migra los datos como dice docs/operacion/postgresql.md.");
            }
        } catch (IOException e) {
            throw new PostgresNoArranca(Disco.frase("leer la base de datos", datos, e), e);
        }
    }

    // El orden y las mayúsculas son de ICU; esto solo fija la codificación, y cada sistema la llama distinto.
    private static String locale(String sistema) {
        if (sistema.startsWith("Mac")) {
            return "en_US.UTF-8";
        }
        return sistema.startsWith("Windows") ? "C" : "C.UTF-8";
    }
}
