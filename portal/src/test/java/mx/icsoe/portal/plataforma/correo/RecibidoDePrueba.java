package mx.icsoe.portal.plataforma.correo;

import java.time.Instant;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.ApplicationContext;

/** Deja en la bandeja de la demostración algo que otras pruebas puedan abrir. */
public final class RecibidoDePrueba {

    private RecibidoDePrueba() {}

    public static UUID de(ApplicationContext portal, Carta carta) {
        UUID id = portal.getBean(Uuid7.class).siguiente();
        var tomada = new CartaTomada(new CartaId(id), carta, Instant.EPOCH, 1, id);
        try (Cartero cartero = portal.getBean(BandejaDeDemostracion.class).cartero()) {
            cartero.entregar(tomada);
        }
        return id;
    }

    /** El identificador de uno que existe. */
    public static String cualquiera(ApplicationContext portal) {
        return de(portal, CorreoArmado.carta("Activa tu cuenta")).toString();
    }
}
