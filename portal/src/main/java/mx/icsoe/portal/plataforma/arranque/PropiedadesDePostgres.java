package mx.icsoe.portal.plataforma.arranque;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import mx.icsoe.portal.plataforma.postgres.PostgresIncluido;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/** Cómo conectarse al PostgreSQL incluido; responder espera a que esté listo. */
final class PropiedadesDePostgres extends EnumerablePropertySource<CompletableFuture<PostgresIncluido>> {

    private static final Map<String, Function<PostgresIncluido, String>> PROPIEDADES = Map.of(
            "spring.datasource.url", PostgresIncluido::url,
            "spring.datasource.username", postgres -> postgres.aplicacion().usuario(),
            "spring.datasource.password", postgres -> postgres.aplicacion().contrasena(),
            "spring.flyway.user", postgres -> postgres.dueno().usuario(),
            "spring.flyway.password", postgres -> postgres.dueno().contrasena());

    PropiedadesDePostgres(CompletableFuture<PostgresIncluido> postgres) {
        super("postgres-incluido", postgres);
    }

    @Override
    public String[] getPropertyNames() {
        return PROPIEDADES.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object getProperty(String nombre) {
        Function<PostgresIncluido, String> propiedad = PROPIEDADES.get(nombre);
        return propiedad == null ? null : propiedad.apply(getSource().join());
    }
}
