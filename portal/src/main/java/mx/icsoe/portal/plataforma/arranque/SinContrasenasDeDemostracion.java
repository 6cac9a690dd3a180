package mx.icsoe.portal.plataforma.arranque;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Las contraseñas que aparecen en la documentación o en el material de demostración las conoce todo el mundo. */
final class SinContrasenasDeDemostracion implements Exigencia {

    private static final List<String> PROPIEDADES = List.of(
            "spring.datasource.password", "spring.flyway.password", "icsoe.sello.contrasena", "icsoe.limites.secreto");

    private static final Set<String> CONOCIDAS =
            Set.of("12345678a", "demostracion", "demo", "icsoe", "postgres", "password", "contrasena", "changeit");

    @Override
    public Optional<String> falta(Environment entorno) {
        List<String> malas = PROPIEDADES.stream()
                .filter(propiedad -> esConocida(entorno, propiedad))
                .toList();
        return malas.isEmpty()
                ? Optional.empty()
                : Optional.of("usa una contraseña de demostración en " + String.join(", ", malas));
    }

    private static boolean esConocida(Environment entorno, String propiedad) {
        String valor = entorno.getProperty(propiedad, "").strip().toLowerCase(Locale.ROOT);
        return CONOCIDAS.contains(valor) || valor.startsWith("demostracion");
    }
}
