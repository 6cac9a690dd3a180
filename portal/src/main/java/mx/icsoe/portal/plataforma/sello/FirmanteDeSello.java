package mx.icsoe.portal.plataforma.sello;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/** El puerto del sello, como lo quiere Bouncy Castle. */
final class FirmanteDeSello implements ContentSigner {

    private final Sello sello;
    private final ByteArrayOutputStream contenido = new ByteArrayOutputStream();

    FirmanteDeSello(Sello sello) {
        this.sello = sello;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new DefaultSignatureAlgorithmIdentifierFinder().find(sello.algoritmo());
    }

    @Override
    public OutputStream getOutputStream() {
        return contenido;
    }

    @Override
    public byte[] getSignature() {
        return sello.firmar(contenido.toByteArray());
    }
}
