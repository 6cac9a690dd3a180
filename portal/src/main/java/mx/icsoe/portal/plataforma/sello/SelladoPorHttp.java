package mx.icsoe.portal.plataforma.sello;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import mx.icsoe.portal.nucleo.Huella;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Una autoridad de tiempo que atiende por HTTP (RFC 3161 § 3.4). Se comprueba que conteste a lo que se le preguntó y que
 * su firma sea de un certificado para sellar tiempo.
 */
final class SelladoPorHttp implements SelladoDeTiempo {

    private static final String PREGUNTA = "application/timestamp-query";
    private static final int BITS_DE_NONCE = 64;
    private static final int TOPE = 64 * 1024;

    private final URI servicio;
    private final Duration espera;
    private final SecureRandom azar;
    private final HttpClient cliente;

    SelladoPorHttp(URI servicio, Duration espera, SecureRandom azar) {
        this.servicio = servicio;
        this.espera = espera;
        this.azar = azar;
        this.cliente = HttpClient.newBuilder().connectTimeout(espera).build();
    }

    @Override
    public byte[] sellar(Huella huella) {
        try {
            var generador = new TimeStampRequestGenerator();
            generador.setCertReq(true);
            TimeStampRequest pregunta = generador.generate(
                    TSPAlgorithms.SHA256, huella.bytes(), new BigInteger(BITS_DE_NONCE, azar).setBit(0));
            var respuesta = new TimeStampResponse(enviar(pregunta.getEncoded()));
            respuesta.validate(pregunta);
            return comprobado(respuesta.getTimeStampToken()).getEncoded("DER");
        } catch (InterruptedException causa) {
            Thread.currentThread().interrupt();
            throw new SelloInservible("se interrumpió la consulta a la autoridad de tiempo", causa);
        } catch (IOException | TSPException causa) {
            throw new SelloInservible("la autoridad de tiempo no contestó lo que se le pidió", causa);
        }
    }

    private byte[] enviar(byte[] pregunta) throws IOException, InterruptedException {
        var peticion = HttpRequest.newBuilder(servicio)
                .timeout(espera)
                .header("Content-Type", PREGUNTA)
                .POST(HttpRequest.BodyPublishers.ofByteArray(pregunta))
                .build();
        var respuesta = cliente.send(peticion, BodyHandlers.ofInputStream());
        try (InputStream cuerpo = respuesta.body()) {
            byte[] bytes = cuerpo.readNBytes(TOPE);
            if (respuesta.statusCode() != 200) {
                throw new IOException("la autoridad de tiempo contestó " + respuesta.statusCode());
            }
            return bytes;
        }
    }

    // Bouncy Castle declara su selector sin tipo.
    @SuppressWarnings("unchecked")
    private static TimeStampToken comprobado(TimeStampToken sello) throws TSPException {
        Collection<X509CertificateHolder> firmantes = sello.getCertificates().getMatches(sello.getSID());
        if (firmantes.isEmpty()) {
            throw new TSPException("el sello de tiempo no trae su certificado");
        }
        try {
            // Exige además el uso extendido de sellar tiempo (RFC 3161 § 2.3).
            sello.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(firmantes.iterator().next()));
            return sello;
        } catch (org.bouncycastle.operator.OperatorCreationException | java.security.cert.CertificateException causa) {
            throw new TSPException("el sello de tiempo no se puede comprobar", causa);
        }
    }
}
