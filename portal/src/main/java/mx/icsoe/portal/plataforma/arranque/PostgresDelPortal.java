package mx.icsoe.portal.plataforma.arranque;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import mx.icsoe.portal.plataforma.postgres.PostgresIncluido;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Pone en marcha el PostgreSQL incluido mientras Spring se arma, salvo que se haya indicado otro.
 *
 * <p>Spring solo espera cuando por fin pregunta la dirección de la base.
 */
final class PostgresDelPortal implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final CarpetaDeDatos carpeta;
    private final boolean compartido;
    private volatile CompletableFuture<PostgresIncluido> postgres =
            CompletableFuture.failedFuture(new IllegalStateException("el PostgreSQL incluido no se usa"));

    /**
     * @param compartido si otro proceso tiene la carpeta y ya lo inició
     */
    PostgresDelPortal(CarpetaDeDatos carpeta, boolean compartido) {
        this.carpeta = carpeta;
        this.compartido = compartido;
    }

    @Override
    public void initialize(ConfigurableApplicationContext contexto) {
        var entorno = contexto.getEnvironment();
        if (entorno.containsProperty("spring.datasource.url")) {
            return;
        }
        postgres = new CompletableFuture<>();
        Thread.ofPlatform().name("postgres-incluido").start(this::iniciar);
        entorno.getPropertySources().addLast(new PropiedadesDePostgres(postgres));
    }

    /** Lo detiene si este proceso lo inició; espera a que acabe de arrancar si estaba en eso. */
    void detener() {
        try {
            postgres.join().close();
        } catch (CompletionException e) {
            // No llegó a arrancar: no hay nada que detener y la causa ya se contó.
            return;
        }
    }

    private void iniciar() {
        try {
            postgres.complete(
                    compartido
                            ? PostgresIncluido.compartir(carpeta.postgres())
                            : PostgresIncluido.iniciar(carpeta.postgres()));
        } catch (RuntimeException e) {
            postgres.completeExceptionally(e);
        }
    }
}
