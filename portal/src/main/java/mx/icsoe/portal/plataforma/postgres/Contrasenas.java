package mx.icsoe.portal.plataforma.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * Las contraseñas del PostgreSQL incluido, en un archivo que solo lee su dueño.
 *
 * @param administrador crea los usuarios y la base; el portal no la usa al atender
 * @param dueno la de quien migra
 * @param aplicacion la de quien atiende
 */
record Contrasenas(String administrador, String dueno, String aplicacion) {

    static final String ARCHIVO = "contrasenas";

    static Contrasenas leer(Path carpeta) throws IOException {
        var propiedades = new Properties();
        try (var lector = Files.newBufferedReader(carpeta.resolve(ARCHIVO))) {
            propiedades.load(lector);
        }
        return new Contrasenas(
                propiedades.getProperty("administrador", ""),
                propiedades.getProperty("dueno", ""),
                propiedades.getProperty("aplicacion", ""));
    }

    /** Inventa tres contraseñas y las guarda. */
    static Contrasenas inventar(Path carpeta, SecureRandom azar) throws IOException {
        var nuevas = new Contrasenas(una(azar), una(azar), una(azar));
        Disco.escribirEnSecreto(
                carpeta.resolve(ARCHIVO),
                List.of(
                        "administrador=" + nuevas.administrador,
                        "dueno=" + nuevas.dueno,
                        "aplicacion=" + nuevas.aplicacion));
        return nuevas;
    }

    @Override
    public String toString() {
        return "Contrasenas[***]";
    }

    private static String una(SecureRandom azar) {
        byte[] bytes = new byte[24];
        azar.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
