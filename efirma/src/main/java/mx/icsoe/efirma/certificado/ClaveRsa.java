package mx.icsoe.efirma.certificado;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.List;
import java.util.Optional;
import mx.icsoe.efirma.der.Der;
import mx.icsoe.efirma.der.DerException;
import mx.icsoe.efirma.der.Etiqueta;
import mx.icsoe.efirma.der.Valores;

/** Lee la llave pública RSA de SubjectPublicKeyInfo (RFC 3279 § 2.3.1). */
final class ClaveRsa {

    private static final String RSA = "1.2.840.113549.1.1.1";

    private ClaveRsa() {}

    /** Vacía si la llave no es RSA o la plataforma no la admite: eso lo juzga después quien verifica. */
    static Optional<RSAPublicKey> leer(Der claveConAlgoritmo) throws DerException {
        List<Der> partes = claveConAlgoritmo.con(Etiqueta.SEQUENCE).hijos();
        if (partes.size() != 2) {
            throw new DerException("llave pública mal formada");
        }
        List<Der> algoritmo = partes.getFirst().con(Etiqueta.SEQUENCE).hijos();
        if (algoritmo.isEmpty() || !Valores.oid(algoritmo.getFirst()).equals(RSA)) {
            return Optional.empty();
        }
        List<Der> numeros = Der.leer(Valores.octetosDeBits(partes.getLast()))
                .con(Etiqueta.SEQUENCE)
                .hijos();
        if (numeros.size() != 2) {
            throw new DerException("llave RSA mal formada");
        }
        return construir(new RSAPublicKeySpec(Valores.entero(numeros.getFirst()), Valores.entero(numeros.getLast())));
    }

    private static Optional<RSAPublicKey> construir(RSAPublicKeySpec numeros) {
        try {
            return Optional.of((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(numeros));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
