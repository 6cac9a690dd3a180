package mx.icsoe.portal.plataforma.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** Desempaca, una sola vez por carpeta, los programas de PostgreSQL que vienen en el portal. */
public final class MotorIncluido {

    /** Versión mayor que acompaña al portal; cambiarla obliga a migrar las carpetas de datos (ADR 0020). */
    public static final int MAYOR = 18;

    private MotorIncluido() {}

    /** Devuelve los programas ya desempacados en una subcarpeta de {@code raiz}. */
    public static Motor en(Path raiz) {
        String paquete = paquete(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL recurso = MotorIncluido.class.getResource("/" + paquete);
        if (recurso == null) {
            throw new PostgresNoArranca("Este icsoe no trae PostgreSQL para este sistema (" + paquete
                    + "). Indica uno con SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME y"
                    + " SPRING_DATASOURCE_PASSWORD.");
        }
        try {
            return new Motor(desempacar(recurso.openConnection(), raiz), MAYOR);
        } catch (IOException e) {
            throw new PostgresNoArranca(Disco.frase("desempacar PostgreSQL", raiz, e), e);
        }
    }

    static String paquete(String sistema, String procesador) {
        String nombre = sistema.toLowerCase(Locale.ROOT);
        String familia = nombre.startsWith("mac") ? "darwin" : nombre.startsWith("windows") ? "windows" : "linux";
        String arquitectura = procesador.equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + familia + "-" + arquitectura + ".txz";
    }

    // El tamaño del paquete distingue una versión de otra sin leerlo entero en cada arranque.
    private static Path desempacar(URLConnection paquete, Path raiz) throws IOException {
        Path carpeta = raiz.resolve("motor-" + paquete.getContentLengthLong());
        if (Files.isDirectory(carpeta)) {
            return carpeta;
        }
        Files.createDirectories(raiz);
        Path nueva = Files.createTempDirectory(raiz, "motor-nuevo-");
        try (var xz = new XZInputStream(new BufferedInputStream(paquete.getInputStream(), 1 << 16))) {
            new LectorTar(new BufferedInputStream(xz, 1 << 16), nueva).extraer();
        }
        Disco.permitirLectura(nueva);
        return Disco.estrenar(nueva, carpeta);
    }
}
