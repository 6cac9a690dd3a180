package mx.icsoe.portal.usuarios;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * La última invitación que se mandó a alguien.
 *
 * @param vence hasta cuándo vale su enlace
 * @param carta con qué preguntar si ya salió
 */
public record Invitacion(Instant vence, @Nullable UUID carta) {

    public boolean vencida(Instant ahora) {
        return !ahora.isBefore(vence);
    }
}
