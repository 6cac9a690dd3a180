package mx.icsoe.portal.plataforma.sesiones;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Cuánto dura una sesión ({@code icsoe.sesion.*}).
 *
 * @param inactividad sin pedir nada, se termina
 * @param maxima se termina aunque se use
 * @param registro cada cuánto se anota, a lo más, que la sesión se usó
 * @param conservada cuánto se guarda la terminada, para devolver lo que se estaba escribiendo
 */
@ConfigurationProperties("icsoe.sesion")
public record DuracionDeSesion(
        @DefaultValue("15m") Duration inactividad,
        @DefaultValue("12h") Duration maxima,
        @DefaultValue("1m") Duration registro,
        @DefaultValue("24h") Duration conservada) {

    public DuracionDeSesion {
        if (registro.compareTo(inactividad) >= 0 || inactividad.compareTo(maxima) > 0) {
            throw new IllegalArgumentException("icsoe.sesion: se espera registro < inactividad ≤ maxima");
        }
    }

    Instant vence(Instant creada, Instant ultimoAcceso) {
        Instant porInactividad = ultimoAcceso.plus(inactividad);
        Instant porEdad = creada.plus(maxima);
        return porInactividad.isBefore(porEdad) ? porInactividad : porEdad;
    }
}
