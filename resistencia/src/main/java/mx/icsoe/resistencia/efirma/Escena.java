package mx.icsoe.resistencia.efirma;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import mx.icsoe.efirma.Entrada;
import mx.icsoe.efirma.Veredicto;
import mx.icsoe.efirma.VerificadorDeEntrada;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.firma.TextoDeEntrada;
import mx.icsoe.efirma.firma.Token;
import mx.icsoe.efirma.reto.Reto;
import mx.icsoe.efirma.reto.Retos;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion;
import mx.icsoe.efirma.revocacion.Evidencia;

/**
 * Una misma entrada, verificada de dos modos: entera (todo menos la red) y solo sus dos operaciones RSA.
 *
 * <p>Los tamaños son los del SAT: titular de 2048 bits, autoridad de 4096.
 */
final class Escena {

    private static final String ORIGEN = "https://icsoe.ejemplo.mx";
    private static final Instant AHORA = Instant.parse("2026-06-15T18:00:00Z");

    private final VerificadorDeEntrada verificador;
    private final Entrada entrada;
    private final Signature deTitular = rsa();
    private final Signature deAutoridad = rsa();
    private final RSAPublicKey claveTitular;
    private final RSAPublicKey claveAutoridad;
    private final byte[] texto;
    private final byte[] firma;
    private final byte[] porFirmar;
    private final byte[] firmaDelCertificado;

    Escena() {
        SecureRandom azar = new SecureRandom();
        AutoridadDeDemostracion autoridad = AutoridadDeDemostracion.crear(4096, AHORA, azar);
        EfirmaDeDemostracion efirma = autoridad.expedirFiel(Persona.moral(), AHORA.minus(Duration.ofDays(1)));
        CertificadoX509 certificado = efirma.pareja().certificado();
        Reto reto = Reto.alAzar(azar, AHORA);
        String rfc = Persona.moral().rfc();
        texto = new TextoDeEntrada(ORIGEN, rfc, efirma.certificado().serie(), reto.valor()).octetos();
        firma = efirma.firmar(texto);
        porFirmar = certificado.porFirmar().completo();
        byte[] bits = certificado.firma().contenido();
        firmaDelCertificado = Arrays.copyOfRange(bits, 1, bits.length);
        claveTitular = certificado.clave().orElseThrow();
        claveAutoridad = autoridad.intermedia().certificado().clave().orElseThrow();
        entrada = new Entrada("sesion", rfc, Token.escribir(efirma.cer(), firma));
        EstadoDeRevocacion vigente = new EstadoDeRevocacion.Vigente(new Evidencia(AHORA, new byte[] {1}));
        verificador = VerificadorDeEntrada.con()
                .origen(ORIGEN)
                .confianza(autoridad.confianza())
                .revocacion((_, _) -> vigente)
                .retos(new SiempreElMismo(reto))
                .reloj(InstantSource.fixed(AHORA))
                .paraEntrada();
    }

    boolean entera() {
        return verificador.verificar(entrada) instanceof Veredicto.Aceptada;
    }

    boolean soloRsa() {
        return comprueba(deTitular, claveTitular, texto, firma)
                && comprueba(deAutoridad, claveAutoridad, porFirmar, firmaDelCertificado);
    }

    private static boolean comprueba(Signature rsa, RSAPublicKey clave, byte[] octetos, byte[] firma) {
        try {
            rsa.initVerify(clave);
            rsa.update(octetos);
            return rsa.verify(firma);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no se pudo comprobar", e);
        }
    }

    private static Signature rsa() {
        try {
            return Signature.getInstance("SHA256withRSA");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("la plataforma no comprueba RSA", e);
        }
    }

    /** Da el mismo reto a cada vuelta: consumirlo es cosa del almacén, que aquí no se mide. */
    private record SiempreElMismo(Reto reto) implements Retos {
        @Override
        public void guardar(String sesion, Reto nuevo) {
            throw new UnsupportedOperationException("la medición no emite retos");
        }

        @Override
        public Optional<Reto> tomar(String sesion) {
            return Optional.of(reto);
        }
    }
}
