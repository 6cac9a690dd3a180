package mx.icsoe.efirma.confianza;

import static mx.icsoe.efirma.confianza.Mundo.AZAR;
import static mx.icsoe.efirma.confianza.Mundo.DE_INTERMEDIA;
import static mx.icsoe.efirma.confianza.Mundo.DE_RAIZ;
import static mx.icsoe.efirma.confianza.Mundo.DE_SEGUNDA;
import static mx.icsoe.efirma.confianza.Mundo.HOY;
import static mx.icsoe.efirma.confianza.Mundo.autoridad;
import static mx.icsoe.efirma.confianza.Mundo.bajo;
import static mx.icsoe.efirma.confianza.Mundo.caso;
import static mx.icsoe.efirma.confianza.Mundo.confianza;
import static mx.icsoe.efirma.confianza.Mundo.molde;
import static mx.icsoe.efirma.confianza.Mundo.nombre;
import static mx.icsoe.efirma.confianza.Mundo.raiz;
import static mx.icsoe.efirma.confianza.Mundo.raizDe;
import static mx.icsoe.efirma.confianza.Mundo.titular;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.demostracion.LlavesRsa;
import mx.icsoe.efirma.demostracion.Molde;
import mx.icsoe.efirma.demostracion.Pareja;
import mx.icsoe.efirma.pruebas.Llaves;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Quién dice haber expedido un certificado y quién lo hizo. */
class EmisoresTorcidosTest {

    @TestFactory
    Stream<DynamicTest> rechazaCadaCambioEnElCertificadoFirmado() {
        Pareja arriba = raiz(molde("Raíz", 5));
        Confianza confianza = confianza(arriba);
        byte[] sano = titular(arriba).entero().completo();
        return Stream.iterate(4, posicion -> posicion < sano.length, posicion -> posicion + sano.length / 80)
                .map(posicion -> caso("octeto " + posicion, () -> {
                    byte[] torcido = sano.clone();
                    torcido[posicion] ^= 1;
                    try {
                        assertThat(confianza.encadenar(CertificadoX509.leer(torcido), HOY))
                                .isNotInstanceOf(Encadenamiento.Cadena.class);
                    } catch (mx.icsoe.efirma.der.DerException esperada) {
                        assertThat(esperada.getMessage()).isNotBlank();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> comparaLosNombresPorSusBytes() {
        X500Name enPrintable = nombre(new DERPrintableString("Raiz"));
        X500Name enUtf8 = nombre(new DERUTF8String("Raiz"));
        X500Name conEspacio = nombre(new DERUTF8String("Raiz "));
        X500Name enMinusculas = nombre(new DERUTF8String("raiz"));
        List<X500Name> nombres = List.of(enPrintable, enUtf8, conEspacio, enMinusculas);
        List<DynamicTest> casos = new ArrayList<>();
        for (int i = 0; i < nombres.size(); i++) {
            for (int j = 0; j < nombres.size(); j++) {
                Molde deLaRaiz = autoridad(nombres.get(i));
                Molde deQuienFirma = autoridad(nombres.get(j));
                boolean iguales = i == j;
                casos.add(caso("nombres %d y %d".formatted(i, j), () -> {
                    Pareja raiz = raiz(deLaRaiz);
                    Pareja firma = raiz(deQuienFirma);
                    assertThat(confianza(raiz).encadenar(titular(firma), HOY))
                            .isInstanceOf(
                                    iguales ? Encadenamiento.Cadena.class : Encadenamiento.EmisorDesconocido.class);
                }));
            }
        }
        return casos.stream();
    }

    @Test
    void encuentraALaBuenaEntreDosAutoridadesConElMismoNombre() {
        Pareja una = raiz(molde("Raíz", 5));
        Pareja otra = Llaves.pareja(
                molde("Raíz", 5).emitirAutofirmado(DE_SEGUNDA.getPublic(), DE_SEGUNDA.getPrivate()), DE_SEGUNDA);
        Confianza ambas = confianza(una, otra);
        assertThat(ambas.encadenar(titular(una), HOY))
                .isInstanceOfSatisfying(
                        Encadenamiento.Cadena.class,
                        cadena -> assertThat(cadena.emisora().x509()).isEqualTo(una.certificado()));
        assertThat(ambas.encadenar(titular(otra), HOY)).isInstanceOf(Encadenamiento.Cadena.class);
        assertThat(confianza(una).encadenar(titular(otra), HOY)).isInstanceOf(Encadenamiento.Impostor.class);
    }

    @Test
    void noSeEnciclaConAutoridadesQueSeFirmanEntreSi() {
        Pareja raiz = raiz(molde("Raíz", 5));
        Pareja a = bajo(Llaves.pareja(raizDe("B", DE_SEGUNDA), DE_SEGUNDA), molde("A", 5), DE_INTERMEDIA);
        Pareja b = bajo(a, molde("B", 5), DE_SEGUNDA);
        assertThatThrownBy(() -> confianza(raiz, a, b)).isInstanceOf(ConfianzaInservible.class);
    }

    @Test
    void rechazaRaicesDaniadasLlavesCortasYExtensionesCriticasDesconocidas() {
        Pareja ajena = Llaves.pareja(
                molde("Raíz", 5).emitirAutofirmado(DE_RAIZ.getPublic(), DE_SEGUNDA.getPrivate()), DE_RAIZ);
        assertThatThrownBy(() -> confianza(ajena)).isInstanceOf(ConfianzaInservible.class);

        KeyPair corta = LlavesRsa.nuevas(1024, AZAR);
        assertThatThrownBy(() -> confianza(Llaves.pareja(raizDe("Corta", corta), corta)))
                .isInstanceOf(ConfianzaInservible.class);

        ASN1ObjectIdentifier rara = new ASN1ObjectIdentifier("1.2.3.4.5");
        assertThatThrownBy(() -> confianza(raiz(molde("Raíz", 5).extension(rara, true, DERNull.INSTANCE))))
                .isInstanceOf(ConfianzaInservible.class);
        assertThat(confianza(raiz(molde("Raíz", 5).extension(rara, false, DERNull.INSTANCE)))
                        .autoridades())
                .hasSize(1);
    }
}
