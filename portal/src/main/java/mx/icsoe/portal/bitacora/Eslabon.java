package mx.icsoe.portal.bitacora;

import java.nio.ByteBuffer;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Huella;

/**
 * El lugar de un asiento en la cadena.
 *
 * @param huella SHA-256 de la huella anterior, el número y el contenido del asiento
 */
public record Eslabon(long numero, UUID asiento, Huella huella) {

    private static final Huella DEL_PRINCIPIO = new Huella("0".repeat(64));

    /** Antes del primero. */
    static Eslabon principio() {
        return new Eslabon(0, new UUID(0, 0), DEL_PRINCIPIO);
    }

    Eslabon seguir(Asiento siguiente) {
        return new Eslabon(numero + 1, siguiente.id(), huellaDe(numero + 1, siguiente));
    }

    private Huella huellaDe(long lugar, Asiento siguiente) {
        var calculadora = Huella.calculadora();
        calculadora.update(huella.bytes());
        calculadora.update(ByteBuffer.allocate(Long.BYTES).putLong(lugar).array());
        return Huella.deResumen(calculadora.digest(siguiente.contenido()));
    }
}
