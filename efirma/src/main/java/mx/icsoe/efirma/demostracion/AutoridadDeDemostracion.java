package mx.icsoe.efirma.demostracion;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.confianza.Autoridad;
import mx.icsoe.efirma.confianza.CargaDeConfianza;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.der.DerException;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * Autoridad que imita al SAT para demostraciones y pruebas: una raíz, una intermedia y un delegado OCSP. Lo que expide
 * no vale ante nadie, y una instalación de verdad debe rechazarla. Se puede compartir entre hilos.
 */
public final class AutoridadDeDemostracion {

    private static final Duration ANIO = Duration.ofDays(365);

    private final CertificadoX509 raiz;
    private final Pareja intermedia;
    private final Pareja delegado;
    private final Registro registro;
    private final SecureRandom azar;

    AutoridadDeDemostracion(
            CertificadoX509 raiz, Pareja intermedia, Pareja delegado, Registro registro, SecureRandom azar) {
        this.raiz = raiz;
        this.intermedia = intermedia;
        this.delegado = delegado;
        this.registro = registro;
        this.azar = azar;
    }

    /** Si una autoridad configurada es de demostración: una instalación de verdad debe rehusarse a confiar en ella. */
    public static boolean reconoce(Autoridad autoridad) {
        return Nombres.sinValidez(X500Name.getInstance(autoridad.x509().sujeto().completo()));
    }

    /**
     * Crea una autoridad nueva, vigente desde un año antes para que sus certificados puedan haber vencido.
     *
     * @param bits tamaño de las llaves de las autoridades; el SAT usa 4096
     */
    public static AutoridadDeDemostracion crear(int bits, Instant ahora, SecureRandom azar) {
        KeyPair deRaiz = LlavesRsa.nuevas(bits, azar);
        Instant desde = ahora.minus(ANIO);
        CertificadoX509 raiz = leer(Molde.autoridad("Raíz de demostración", 1)
                .serie("99990000000000000000")
                .vigencia(desde, ahora.plus(ANIO.multipliedBy(12)))
                .emitirAutofirmado(deRaiz.getPublic(), deRaiz.getPrivate()));
        Pareja comoRaiz = new Pareja(raiz, deRaiz.getPrivate());
        Pareja intermedia = pareja(
                Molde.autoridad("AC de demostración", 0).vigencia(desde, ahora.plus(ANIO.multipliedBy(8))),
                bits,
                comoRaiz,
                azar);
        Pareja delegado = pareja(
                Molde.delegadoOcsp("OCSP de demostración")
                        .serie("99990000000000000002")
                        .vigencia(desde, ahora.plus(ANIO.multipliedBy(8))),
                2048,
                intermedia,
                azar);
        return new AutoridadDeDemostracion(raiz, intermedia, delegado, new Registro(), azar);
    }

    /** Expide una e.firma de cuatro años, como las del SAT, con llave de 2048 bits. */
    public EfirmaDeDemostracion expedirFiel(Persona persona, Instant desde) {
        return expedir(Molde.fiel(persona), desde);
    }

    /** Expide un certificado de sello digital de cuatro años. */
    public EfirmaDeDemostracion expedirSelloDigital(Persona persona, Instant desde) {
        return expedir(Molde.selloDigital(persona), desde);
    }

    private EfirmaDeDemostracion expedir(Molde molde, Instant desde) {
        String serie = "99990000000%09d".formatted(azar.nextInt(1_000_000_000));
        Pareja nueva =
                pareja(molde.serie(serie).vigencia(desde, desde.plus(ANIO.multipliedBy(4))), 2048, intermedia, azar);
        registro.expedido(nueva.certificado().numero());
        return new EfirmaDeDemostracion(nueva);
    }

    /** Revoca un certificado que expidió. */
    public void revocar(CertificadoX509 certificado, Instant desde) {
        BigInteger numero = certificado.numero();
        if (registro.estado(numero).isEmpty()) {
            throw new IllegalArgumentException("esta autoridad no expidió ese certificado");
        }
        registro.revocado(numero, desde);
    }

    /** La confianza de quien acepta esta autoridad, y solo esta. */
    public Confianza confianza() {
        return new CargaDeConfianza()
                .archivo("raiz.cer", raiz.entero().completo())
                .archivo("intermedia.cer", intermedia.certificado().entero().completo())
                .cargar();
    }

    public CertificadoX509 raiz() {
        return raiz;
    }

    /** La que firma los certificados de titulares. */
    public Pareja intermedia() {
        return intermedia;
    }

    /** La que firma las respuestas OCSP. */
    public Pareja delegado() {
        return delegado;
    }

    public Registro registro() {
        return registro;
    }

    private static Pareja pareja(Molde molde, int bits, Pareja emisora, SecureRandom azar) {
        KeyPair llaves = LlavesRsa.nuevas(bits, azar);
        return new Pareja(leer(molde.emitir(llaves.getPublic(), emisora)), llaves.getPrivate());
    }

    static CertificadoX509 leer(byte[] der) {
        try {
            return CertificadoX509.leer(der);
        } catch (DerException e) {
            throw new IllegalStateException("el certificado de demostración salió mal", e);
        }
    }
}
