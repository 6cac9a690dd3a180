package mx.icsoe.portal.avisos;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.plataforma.correo.Carta;
import mx.icsoe.portal.plataforma.correo.CartaId;

/**
 * Un aviso en el buzón de alguien.
 *
 * @param leido cuándo lo marcó como leído
 * @param carta la que lo repitió por correo, si había a dónde
 */
public record AvisoRecibido(
        AvisoId id,
        String asunto,
        String texto,
        Optional<Carta.Enlace> enlace,
        Instant cuando,
        Optional<Instant> leido,
        Optional<CartaId> carta) {

    public List<String> parrafos() {
        return List.of(texto.split("\n\n"));
    }
}
