package mx.icsoe.portal.plataforma.limites;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Las cubetas de Bucket4j en PostgreSQL. Su módulo para PostgreSQL bloquea la fila con una transacción abierta; este
 * compara y cambia en una sola sentencia, y si otro nodo se adelantó, vuelve a leer (ADR 0032).
 */
@Component
class Cubetas extends AbstractCompareAndSwapBasedProxyManager<byte[]> {

    private static final Duration DESPUES_DE_LLENARSE = Duration.ofMinutes(1);
    private static final int INTENTOS = 50;

    private final CubetasJdbc cubetas;

    Cubetas(CubetasJdbc cubetas, InstantSource reloj) {
        super(ClientSideConfig.getDefault()
                .withClientClock(new RelojDeCubetas(reloj))
                .withMaxRetries(INTENTOS)
                .withExpirationAfterWriteStrategy(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(DESPUES_DE_LLENARSE)));
        this.cubetas = cubetas;
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(byte[] llave) {
        return new CompareAndSwapOperation() {
            @Override
            public Optional<byte[]> getStateData(Optional<Long> plazo) {
                return cubetas.estado(llave);
            }

            @Override
            public boolean compareAndSwap(
                    byte @Nullable [] anterior, byte[] nuevo, RemoteBucketState estado, Optional<Long> plazo) {
                long vence = duracion(estado);
                return anterior == null
                        ? cubetas.estrenar(llave, nuevo, vence)
                        : cubetas.cambiar(llave, anterior, nuevo, vence);
            }
        };
    }

    private long duracion(RemoteBucketState estado) {
        return getClientSideConfig()
                .getExpirationAfterWriteStrategy()
                .orElseThrow()
                .calculateTimeToLiveMillis(estado, currentTimeNanos());
    }

    @Override
    public void removeProxy(byte[] llave) {
        cubetas.quitar(llave);
    }

    @Override
    public boolean isExpireAfterWriteSupported() {
        return true;
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(byte[] llave) {
        throw new UnsupportedOperationException("los límites se cuentan en el hilo de la petición");
    }

    @Override
    protected CompletableFuture<Void> removeAsync(byte[] llave) {
        throw new UnsupportedOperationException("los límites se cuentan en el hilo de la petición");
    }
}
