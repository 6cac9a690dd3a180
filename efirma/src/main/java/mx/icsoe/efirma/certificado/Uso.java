package mx.icsoe.efirma.certificado;

import java.util.EnumSet;
import java.util.Set;
import mx.icsoe.efirma.der.Der;
import mx.icsoe.efirma.der.DerException;
import mx.icsoe.efirma.der.Etiqueta;

/** Usos de KeyUsage, con su número de bit (RFC 5280 § 4.2.1.3). */
public enum Uso {
    FIRMA_DIGITAL(0),
    NO_REPUDIO(1),
    CIFRADO_DE_LLAVES(2),
    CIFRADO_DE_DATOS(3),
    ACUERDO_DE_LLAVES(4),
    FIRMA_DE_CERTIFICADOS(5),
    FIRMA_DE_LISTAS(6),
    SOLO_CIFRAR(7),
    SOLO_DESCIFRAR(8);

    private final int bit;

    Uso(int bit) {
        this.bit = bit;
    }

    static Set<Uso> leer(Der bits) throws DerException {
        byte[] octetos = bits.con(Etiqueta.BIT_STRING).contenido();
        if (octetos.length < 2 || octetos.length > 3) {
            throw new DerException("usos de la llave mal formados");
        }
        Set<Uso> usos = EnumSet.noneOf(Uso.class);
        for (Uso uso : values()) {
            // El primer octeto solo dice cuántos bits sobran al final.
            int octeto = 1 + uso.bit / 8;
            if (octeto < octetos.length && (octetos[octeto] & (0x80 >> (uso.bit % 8))) != 0) {
                usos.add(uso);
            }
        }
        return usos;
    }
}
