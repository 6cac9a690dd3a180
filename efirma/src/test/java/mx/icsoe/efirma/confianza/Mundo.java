package mx.icsoe.efirma.confianza;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.demostracion.LlavesRsa;
import mx.icsoe.efirma.demostracion.Molde;
import mx.icsoe.efirma.demostracion.Pareja;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Llaves;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.DynamicTest;

/** Autoridades y titulares de prueba con los que se arman las cadenas. */
final class Mundo {

    static final Instant HOY = Laboratorio.HOY;
    static final Instant AYER = HOY.minus(Duration.ofDays(1));
    static final Instant MANIANA = HOY.plus(Duration.ofDays(1));
    static final Duration SIGLO = Duration.ofDays(36_500);

    static final SecureRandom AZAR = new SecureRandom();
    static final KeyPair DE_RAIZ = LlavesRsa.nuevas(2048, AZAR);
    static final KeyPair DE_INTERMEDIA = Llaves.DE_OTRO;
    static final KeyPair DE_SEGUNDA = LlavesRsa.nuevas(2048, AZAR);
    static final KeyPair DE_TITULAR = Llaves.DE_TITULAR;

    private Mundo() {}

    static void comprobarCarga(boolean vale, Pareja emisora, Pareja... autoridades) {
        if (vale) {
            assertThat(confianza(autoridades).encadenar(titular(emisora), HOY))
                    .isInstanceOf(Encadenamiento.Cadena.class);
        } else {
            assertThatThrownBy(() -> confianza(autoridades)).isInstanceOf(ConfianzaInservible.class);
        }
    }

    static Molde molde(String nombre, int debajo) {
        return Molde.autoridad(nombre, debajo).vigencia(AYER, MANIANA);
    }

    static Molde conRuta(String nombre, @org.jspecify.annotations.Nullable Integer ruta) {
        return molde(nombre, 5)
                .extension(
                        Extension.basicConstraints,
                        true,
                        ruta == null ? new BasicConstraints(true) : new BasicConstraints(ruta));
    }

    static void con(Molde molde, @org.jspecify.annotations.Nullable BasicConstraints restriccion, int usos) {
        molde.sin(Extension.basicConstraints).sin(Extension.keyUsage);
        if (restriccion != null) {
            molde.extension(Extension.basicConstraints, true, restriccion);
        }
        if (usos != 0) {
            molde.usos(usos);
        }
    }

    static Molde autoridad(X500Name nombre) {
        return new Molde(nombre)
                .vigencia(AYER, MANIANA)
                .extension(Extension.basicConstraints, true, new BasicConstraints(5))
                .usos(KeyUsage.keyCertSign);
    }

    static X500Name nombre(org.bouncycastle.asn1.ASN1Encodable texto) {
        return new X500NameBuilder().addRDN(BCStyle.CN, texto).build();
    }

    static Pareja raiz(Molde molde) {
        return Llaves.pareja(molde.emitirAutofirmado(DE_RAIZ.getPublic(), DE_RAIZ.getPrivate()), DE_RAIZ);
    }

    static byte[] raizDe(String nombre, KeyPair llaves) {
        return molde(nombre, 5).emitirAutofirmado(llaves.getPublic(), llaves.getPrivate());
    }

    static Pareja bajo(Pareja emisora, Molde molde, KeyPair llaves) {
        return Llaves.pareja(molde.emitir(llaves.getPublic(), emisora), llaves);
    }

    static CertificadoX509 titular(Pareja emisora) {
        return leer(
                Molde.fiel(Persona.moral()).vigencia(AYER, MANIANA).emitir(DE_TITULAR.getPublic(), emisora),
                DE_TITULAR);
    }

    static CertificadoX509 leer(byte[] der, KeyPair llaves) {
        return Llaves.pareja(der, llaves).certificado();
    }

    static CargaDeConfianza carga(Pareja... autoridades) {
        CargaDeConfianza carga = new CargaDeConfianza();
        for (int i = 0; i < autoridades.length; i++) {
            carga.archivo(i + ".cer", autoridades[i].certificado().entero().completo());
        }
        return carga;
    }

    static Confianza confianza(Pareja... autoridades) {
        return carga(autoridades).cargar();
    }

    static DynamicTest caso(String nombre, org.junit.jupiter.api.function.Executable prueba) {
        return DynamicTest.dynamicTest(nombre, prueba);
    }
}
