package mx.icsoe.portal.presentacion;

import java.util.UUID;

/**
 * Lo que mandó el navegador al firmar: ni texto ni afirmaciones, que el servidor tiene los suyos.
 *
 * @param preliminar qué preparación se firmó
 * @param certificado DER en base64
 * @param firma octetos en base64
 */
public record FirmaRecibida(UUID preliminar, String certificado, String firma) {

    @Override
    public String toString() {
        return "FirmaRecibida[" + preliminar + "]";
    }
}
