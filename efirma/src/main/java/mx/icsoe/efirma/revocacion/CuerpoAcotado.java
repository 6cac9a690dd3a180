package mx.icsoe.efirma.revocacion;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Junta el cuerpo de una respuesta HTTP hasta un tope; si lo rebasa, corta y da vacío. */
final class CuerpoAcotado implements BodySubscriber<Optional<byte[]>> {

    private final int tope;
    private final ByteArrayOutputStream recibido = new ByteArrayOutputStream();
    private final CompletableFuture<Optional<byte[]>> cuerpo = new CompletableFuture<>();
    private Flow.@Nullable Subscription suscripcion;

    CuerpoAcotado(int tope) {
        this.tope = tope;
    }

    @Override
    public CompletionStage<Optional<byte[]>> getBody() {
        return cuerpo;
    }

    @Override
    public void onSubscribe(Flow.Subscription nueva) {
        suscripcion = nueva;
        nueva.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> trozos) {
        for (ByteBuffer trozo : trozos) {
            if (recibido.size() + trozo.remaining() > tope) {
                cortar();
                return;
            }
            byte[] octetos = new byte[trozo.remaining()];
            trozo.get(octetos);
            recibido.writeBytes(octetos);
        }
    }

    private void cortar() {
        if (suscripcion != null) {
            suscripcion.cancel();
        }
        cuerpo.complete(Optional.empty());
    }

    @Override
    public void onError(Throwable causa) {
        cuerpo.completeExceptionally(causa);
    }

    @Override
    public void onComplete() {
        cuerpo.complete(Optional.of(recibido.toByteArray()));
    }
}
