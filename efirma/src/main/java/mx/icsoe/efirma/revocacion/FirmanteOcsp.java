package mx.icsoe.efirma.revocacion;

import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.certificado.Uso;
import mx.icsoe.efirma.confianza.Autoridad;
import mx.icsoe.efirma.der.DerException;
import mx.icsoe.efirma.firma.AlgoritmoRsa;
import mx.icsoe.efirma.firma.FirmaRsa;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.Causa;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;

/**
 * Comprueba que la respuesta la firme quien puede: la emisora del certificado o un delegado suyo (RFC 6960 § 4.2.2.2).
 *
 * <p>Las respuestas del SAT las firma un delegado, con SHA-1 y sin la marca ocsp-nocheck. SHA-1 se admite aquí y en
 * ningún otro lado: la respuesta lleva nuestro nonce, así que no la pudo preparar nadie de antemano.
 */
final class FirmanteOcsp {

    private static final String FIRMA_OCSP = "1.3.6.1.5.5.7.3.9";

    private final Autoridad emisora;
    private final Instant ahora;

    FirmanteOcsp(Autoridad emisora, Instant ahora) {
        this.emisora = emisora;
        this.ahora = ahora;
    }

    /** Vacía si la firma es buena y de quien debe. */
    Optional<Causa> objecion(BasicOCSPResp respuesta) {
        List<RSAPublicKey> autorizadas = new ArrayList<>();
        emisora.x509().clave().ifPresent(autorizadas::add);
        boolean ajeno = false;
        for (X509CertificateHolder adjunto : respuesta.getCerts()) {
            Optional<RSAPublicKey> clave = claveDeDelegado(adjunto);
            clave.ifPresent(autorizadas::add);
            ajeno |= clave.isEmpty();
        }
        if (autorizadas.stream().anyMatch(clave -> firmo(clave, respuesta))) {
            return Optional.empty();
        }
        return Optional.of(ajeno ? Causa.FIRMANTE_AJENO : Causa.FIRMA_INCORRECTA);
    }

    private static boolean firmo(RSAPublicKey clave, BasicOCSPResp respuesta) {
        return AlgoritmoRsa.deOid(respuesta.getSignatureAlgOID().getId())
                .filter(algoritmo ->
                        FirmaRsa.comprueba(clave, algoritmo, respuesta.getTBSResponseData(), respuesta.getSignature()))
                .isPresent();
    }

    private Optional<RSAPublicKey> claveDeDelegado(X509CertificateHolder adjunto) {
        try {
            CertificadoX509 delegado = CertificadoX509.leer(adjunto.getEncoded());
            boolean puede = delegado.extensiones().usosExtendidos().contains(FIRMA_OCSP)
                    && (delegado.extensiones().usos().isEmpty()
                            || delegado.extensiones().usos().contains(Uso.FIRMA_DIGITAL))
                    && delegado.vigencia().comprende(ahora)
                    && emisora.expidio(delegado);
            return delegado.clave().filter(_ -> puede);
        } catch (IOException | DerException e) {
            return Optional.empty();
        }
    }
}
