package mx.icsoe.portal.plataforma.limites;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * La puerta de los límites. Cada pregunta cuenta; conviene hacerla fuera de toda transacción, para que deshacer lo
 * pedido no devuelva el intento. De quién se cuenta se guarda irreconocible. Segura entre hilos.
 */
@Component
public class Limites {

    private static final int TANDA = 1_000;
    private static final Duration SI_HAY_DEMASIADA_PRISA = Duration.ofSeconds(1);

    private final Cubetas cubetas;
    private final CubetasJdbc guardadas;
    private final AjustesDeLimites ajustes;
    private final SecretKeySpec secreto;

    Limites(Cubetas cubetas, CubetasJdbc guardadas, AjustesDeLimites ajustes, SecureRandom azar) {
        this.cubetas = cubetas;
        this.guardadas = guardadas;
        this.ajustes = ajustes;
        this.secreto = new SecretKeySpec(secreto(ajustes, azar), "HmacSHA256");
    }

    /**
     * Cuenta una vez más a nombre de alguien.
     *
     * @param quien un RFC, una serie o lo que distinga a quien lo pide
     */
    public Permiso pedir(Limite limite, String quien) {
        Cupo cupo = ajustes.de(limite);
        var cubeta = cubetas.builder().build(llave(limite, cupo, quien), () -> configuracion(cupo));
        try {
            var prueba = cubeta.tryConsumeAndReturnRemaining(1);
            return prueba.isConsumed()
                    ? new Permiso.Concedido()
                    : new Permiso.Negado(Duration.ofNanos(prueba.getNanosToWaitForRefill()));
        } catch (BucketExecutionException demasiadosALaVez) {
            return new Permiso.Negado(SI_HAY_DEMASIADA_PRISA);
        }
    }

    /** Cuenta una vez más a nombre de la red desde la que llega la petición. */
    public Permiso pedir(Limite limite, HttpServletRequest peticion) {
        return pedir(limite, Direccion.red(peticion.getRemoteAddr()));
    }

    /** Cuenta una vez más a nombre de alguien visto desde la red de la petición: desde otra tiene su propia cuenta. */
    public Permiso pedir(Limite limite, String quien, HttpServletRequest peticion) {
        return pedir(limite, quien + " " + Direccion.red(peticion.getRemoteAddr()));
    }

    @Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT10M")
    void purgar() {
        int purgadas;
        do {
            purgadas = guardadas.purgar(TANDA);
        } while (purgadas == TANDA);
    }

    private static BucketConfiguration configuracion(Cupo cupo) {
        return BucketConfiguration.builder()
                .addLimit(limite -> limite.capacity(cupo.veces()).refillGreedy(cupo.veces(), cupo.tiempo()))
                .build();
    }

    /** El cupo es parte de la llave: cambiarlo en la configuración estrena cubetas. */
    private byte[] llave(Limite limite, Cupo cupo, String quien) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secreto);
            String texto = limite.name() + '\n' + cupo.veces() + '/' + cupo.tiempo() + '\n' + quien;
            return mac.doFinal(texto.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException imposible) {
            throw new IllegalStateException("toda plataforma Java trae HmacSHA256", imposible);
        }
    }

    private static byte[] secreto(AjustesDeLimites ajustes, SecureRandom azar) {
        if (!ajustes.secreto().isBlank()) {
            return ajustes.secreto().getBytes(StandardCharsets.UTF_8);
        }
        byte[] inventado = new byte[32];
        azar.nextBytes(inventado);
        return inventado;
    }
}
