package mx.icsoe.portal.plataforma.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;

/**
 * El PostgreSQL del portal, que guarda todo en una carpeta y sobrevive a los reinicios.
 *
 * <p>Quien lo inicia debe tener la carpeta para sí: dos procesos a la vez la dañarían.
 */
public final class PostgresIncluido implements AutoCloseable {

    private static final long ESPACIO_MINIMO = 300L << 20;

    private final Path carpeta;
    private final Cluster cluster;
    private final Contrasenas contrasenas;
    private final int puerto;
    private final boolean propio;

    private PostgresIncluido(Path carpeta, Cluster cluster, Contrasenas contrasenas, int puerto, boolean propio) {
        this.carpeta = carpeta;
        this.cluster = cluster;
        this.contrasenas = contrasenas;
        this.puerto = puerto;
        this.propio = propio;
    }

    /**
     * Arranca el servidor de la carpeta; la primera vez lo crea.
     *
     * @throws PostgresNoArranca con la frase para quien opera
     */
    public static PostgresIncluido iniciar(Path carpeta) {
        return iniciar(carpeta, carpeta);
    }

    /**
     * @param motores donde se desempacan los programas
     */
    static PostgresIncluido iniciar(Path carpeta, Path motores) {
        try {
            Files.createDirectories(carpeta);
            Disco.exigirEspacio(carpeta, ESPACIO_MINIMO);
            return iniciar(carpeta, new Cluster(MotorIncluido.en(motores), datos(carpeta)));
        } catch (IOException e) {
            throw new PostgresNoArranca(Disco.frase("abrir la base de datos", carpeta, e), e);
        } catch (SQLException e) {
            throw new PostgresNoArranca(
                    "La base de datos de " + carpeta + " arrancó pero no deja entrar: " + e.getMessage(), e);
        }
    }

    /** Se une al servidor que otro proceso inició en esa carpeta; cerrarlo no lo detiene. */
    public static PostgresIncluido compartir(Path carpeta) {
        return compartir(carpeta, carpeta);
    }

    static PostgresIncluido compartir(Path carpeta, Path motores) {
        try {
            var cluster = new Cluster(MotorIncluido.en(motores), datos(carpeta));
            int puerto = cluster.puerto()
                    .orElseThrow(() -> new PostgresNoArranca("Otro icsoe está arrancando o deteniéndose en " + carpeta
                            + ": vuelve a intentar en unos segundos."));
            return new PostgresIncluido(carpeta, cluster, Contrasenas.leer(carpeta), puerto, false);
        } catch (IOException e) {
            throw new PostgresNoArranca(Disco.frase("abrir la base de datos", carpeta, e), e);
        }
    }

    public String url() {
        return BaseDelPortal.url(puerto, BaseDelPortal.NOMBRE);
    }

    /** Con quien se migra. */
    public Credenciales dueno() {
        return new Credenciales(BaseDelPortal.DUENO, contrasenas.dueno());
    }

    /** Con quien se atiende. */
    public Credenciales aplicacion() {
        return new Credenciales(BaseDelPortal.APLICACION, contrasenas.aplicacion());
    }

    @Override
    public void close() {
        if (propio) {
            cluster.detener();
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL en " + carpeta + ", puerto " + puerto;
    }

    private static PostgresIncluido iniciar(Path carpeta, Cluster cluster) throws IOException, SQLException {
        // Un servidor que quedó de un proceso muerto se detiene y se vuelve a arrancar con los ajustes de hoy.
        cluster.detener();
        Contrasenas contrasenas = cluster.existe() ? recordar(carpeta) : crear(carpeta, cluster);
        cluster.olvidarServidorMuerto();
        int puerto = puerto(carpeta.resolve("puerto"));
        cluster.arrancar(puerto, List.of("timezone=UTC", "log_timezone=UTC"));
        Path marca = carpeta.resolve("preparada");
        if (!Files.exists(marca)) {
            BaseDelPortal.asegurar(puerto, contrasenas);
            Files.writeString(marca, "");
        }
        return new PostgresIncluido(carpeta, cluster, contrasenas, puerto, true);
    }

    private static Contrasenas recordar(Path carpeta) throws IOException {
        if (!Files.exists(carpeta.resolve(Contrasenas.ARCHIVO))) {
            throw new PostgresNoArranca("Falta el archivo " + carpeta.resolve(Contrasenas.ARCHIVO)
                    + ", sin el cual la base de datos no se puede abrir: restáuralo de un respaldo.");
        }
        return Contrasenas.leer(carpeta);
    }

    // initdb trabaja en una carpeta aparte: si lo matan a la mitad, la siguiente vez empieza limpio.
    private static Contrasenas crear(Path carpeta, Cluster cluster) throws IOException {
        if (Files.exists(datos(carpeta))) {
            throw new PostgresNoArranca(
                    Registro.danada(datos(carpeta), "falta PG_VERSION", carpeta.resolve("postgres.log")));
        }
        Contrasenas contrasenas = Contrasenas.inventar(carpeta, new SecureRandom());
        Path clave = carpeta.resolve("clave-inicial");
        Path aMedias = carpeta.resolve("datos-a-medias");
        Disco.borrar(aMedias);
        Disco.escribirEnSecreto(clave, List.of(contrasenas.administrador()));
        try {
            cluster.en(aMedias).crear(clave, List.of());
        } finally {
            Files.deleteIfExists(clave);
        }
        Files.deleteIfExists(carpeta.resolve("preparada"));
        Files.move(aMedias, datos(carpeta));
        return contrasenas;
    }

    private static Path datos(Path carpeta) {
        return carpeta.resolve("datos");
    }

    /** El puerto de la vez anterior si sigue libre; si no, cualquiera libre, que se recuerda. */
    private static int puerto(Path archivo) throws IOException {
        if (Files.exists(archivo)) {
            int anterior = numero(Files.readString(archivo).strip());
            if (anterior > 0 && libre(anterior)) {
                return anterior;
            }
        }
        try (var cualquiera = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(archivo, String.valueOf(cualquiera.getLocalPort()));
            return cualquiera.getLocalPort();
        }
    }

    private static int numero(String texto) {
        return texto.matches("\\d{1,5}") ? Integer.parseInt(texto) : 0;
    }

    private static boolean libre(int puerto) {
        try (var prueba = new ServerSocket()) {
            prueba.setReuseAddress(true);
            prueba.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), puerto));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
