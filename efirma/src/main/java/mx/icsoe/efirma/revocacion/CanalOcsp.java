package mx.icsoe.efirma.revocacion;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.Causa;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.NoConsultado;
import org.jspecify.annotations.Nullable;

/** Lleva una pregunta al servicio OCSP por HTTP POST (RFC 6960, apéndice A) y trae lo que conteste. */
final class CanalOcsp {

    /** Una respuesta del SAT con el certificado de su delegado mide menos de 3 KB. */
    private static final int TOPE_DE_RESPUESTA = 65_536;

    private final URI servicio;
    private final Duration limite;
    private final HttpClient cliente;

    CanalOcsp(URI servicio, Duration limite) {
        this.servicio = servicio;
        this.limite = limite;
        this.cliente = HttpClient.newBuilder()
                .connectTimeout(limite)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Envía la pregunta y deja que el juez diga qué significa la respuesta, si la hay. */
    EstadoDeRevocacion enviar(byte[] pregunta, Function<byte[], EstadoDeRevocacion> juez) {
        HttpRequest peticion = HttpRequest.newBuilder(servicio)
                .timeout(limite)
                .header("Content-Type", "application/ocsp-request")
                .header("Accept", "application/ocsp-response")
                .POST(HttpRequest.BodyPublishers.ofByteArray(pregunta))
                .build();
        CompletableFuture<HttpResponse<Optional<byte[]>>> vuelo =
                cliente.sendAsync(peticion, _ -> new CuerpoAcotado(TOPE_DE_RESPUESTA));
        try {
            // El límite de la petición no cubre el cuerpo: un servicio que gotea también debe cansarnos.
            return vuelta(vuelo.get(limite.toMillis(), TimeUnit.MILLISECONDS), juez);
        } catch (ExecutionException e) {
            return new NoConsultado(causa(e.getCause()));
        } catch (TimeoutException e) {
            vuelo.cancel(true);
            return new NoConsultado(Causa.TIEMPO_AGOTADO);
        } catch (InterruptedException e) {
            vuelo.cancel(true);
            Thread.currentThread().interrupt();
            return new NoConsultado(Causa.TIEMPO_AGOTADO);
        }
    }

    private static EstadoDeRevocacion vuelta(
            HttpResponse<Optional<byte[]>> respuesta, Function<byte[], EstadoDeRevocacion> juez) {
        if (respuesta.statusCode() != 200) {
            return new NoConsultado(Causa.ESTADO_HTTP);
        }
        return respuesta.body().map(juez).orElse(new NoConsultado(Causa.RESPUESTA_ENORME));
    }

    private static Causa causa(@Nullable Throwable error) {
        boolean tardo = error instanceof HttpTimeoutException && !(error instanceof HttpConnectTimeoutException);
        return tardo ? Causa.TIEMPO_AGOTADO : Causa.SIN_CONEXION;
    }
}
