package mx.icsoe.efirma.confianza;

import java.util.Set;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.der.DerException;
import mx.icsoe.efirma.der.Valores;
import mx.icsoe.efirma.firma.AlgoritmoRsa;
import mx.icsoe.efirma.firma.FirmaRsa;

/** Comprueba la firma de un certificado con la llave de otro. */
final class Firmas {

    private Firmas() {}

    static boolean comprueba(CertificadoX509 emisor, CertificadoX509 firmado, Set<AlgoritmoRsa> admitidos) {
        return AlgoritmoRsa.deOid(firmado.algoritmo())
                .filter(admitidos::contains)
                .flatMap(algoritmo -> emisor.clave()
                        .filter(clave -> FirmaRsa.comprueba(
                                clave, algoritmo, firmado.porFirmar().completo(), octetos(firmado))))
                .isPresent();
    }

    private static byte[] octetos(CertificadoX509 firmado) {
        try {
            return Valores.octetosDeBits(firmado.firma());
        } catch (DerException e) {
            return new byte[0];
        }
    }
}
