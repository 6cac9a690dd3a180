package mx.icsoe.efirma.confianza;

import static mx.icsoe.efirma.confianza.Mundo.AYER;
import static mx.icsoe.efirma.confianza.Mundo.DE_INTERMEDIA;
import static mx.icsoe.efirma.confianza.Mundo.DE_SEGUNDA;
import static mx.icsoe.efirma.confianza.Mundo.DE_TITULAR;
import static mx.icsoe.efirma.confianza.Mundo.HOY;
import static mx.icsoe.efirma.confianza.Mundo.MANIANA;
import static mx.icsoe.efirma.confianza.Mundo.SIGLO;
import static mx.icsoe.efirma.confianza.Mundo.autoridad;
import static mx.icsoe.efirma.confianza.Mundo.bajo;
import static mx.icsoe.efirma.confianza.Mundo.carga;
import static mx.icsoe.efirma.confianza.Mundo.caso;
import static mx.icsoe.efirma.confianza.Mundo.comprobarCarga;
import static mx.icsoe.efirma.confianza.Mundo.con;
import static mx.icsoe.efirma.confianza.Mundo.conRuta;
import static mx.icsoe.efirma.confianza.Mundo.confianza;
import static mx.icsoe.efirma.confianza.Mundo.leer;
import static mx.icsoe.efirma.confianza.Mundo.molde;
import static mx.icsoe.efirma.confianza.Mundo.raiz;
import static mx.icsoe.efirma.confianza.Mundo.titular;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.demostracion.Molde;
import mx.icsoe.efirma.demostracion.Pareja;
import mx.icsoe.efirma.demostracion.Persona;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cadenas de autoridades buenas y malas, contra lo que dice RFC 5280 de cada una; con las de la otra clase, más de doscientas. */
class CadenasTorcidasTest {

    private enum Epoca {
        PASADA(AYER.minus(SIGLO), AYER),
        PRESENTE(AYER, MANIANA),
        FUTURA(MANIANA, MANIANA.plus(SIGLO));

        private final Instant desde;
        private final Instant hasta;

        Epoca(Instant desde, Instant hasta) {
            this.desde = desde;
            this.hasta = hasta;
        }
    }

    @TestFactory
    Stream<DynamicTest> revisaLasFechasDeCadaAutoridad() {
        return Stream.of(Epoca.values())
                .flatMap(raiz -> Stream.of(Epoca.values())
                        .flatMap(intermedia -> Stream.of(Epoca.values())
                                .map(segunda -> caso(
                                        "raíz %s, intermedia %s, segunda %s".formatted(raiz, intermedia, segunda),
                                        () -> {
                                            Pareja arriba =
                                                    raiz(molde("Raíz", 5).vigencia(raiz.desde, raiz.hasta));
                                            Pareja media = bajo(
                                                    arriba,
                                                    molde("Intermedia", 5).vigencia(intermedia.desde, intermedia.hasta),
                                                    DE_INTERMEDIA);
                                            Pareja baja = bajo(
                                                    media,
                                                    molde("Segunda", 5).vigencia(segunda.desde, segunda.hasta),
                                                    DE_SEGUNDA);
                                            boolean todas = raiz == Epoca.PRESENTE
                                                    && intermedia == Epoca.PRESENTE
                                                    && segunda == Epoca.PRESENTE;
                                            assertThat(confianza(arriba, media, baja)
                                                            .encadenar(titular(baja), HOY))
                                                    .isInstanceOf(
                                                            todas
                                                                    ? Encadenamiento.Cadena.class
                                                                    : Encadenamiento.AutoridadFueraDeVigencia.class);
                                        }))));
    }

    @TestFactory
    Stream<DynamicTest> respetaLaLongitudDeRuta() {
        Integer[] rutas = {null, 0, 1, 2};
        return Stream.of(rutas)
                .flatMap(raiz -> Stream.of(rutas)
                        .flatMap(media -> Stream.of(rutas)
                                .map(baja -> caso("rutas %s, %s y %s".formatted(raiz, media, baja), () -> {
                                    Pareja arriba = raiz(conRuta("Raíz", raiz));
                                    Pareja intermedia = bajo(arriba, conRuta("Intermedia", media), DE_INTERMEDIA);
                                    Pareja segunda = bajo(intermedia, conRuta("Segunda", baja), DE_SEGUNDA);
                                    boolean cabe = (raiz == null || raiz >= 2) && (media == null || media >= 1);
                                    comprobarCarga(cabe, segunda, arriba, intermedia, segunda);
                                }))));
    }

    @TestFactory
    Stream<DynamicTest> exigeQueLaEmisoraSeaAutoridad() {
        BasicConstraints[] restricciones = {new BasicConstraints(5), new BasicConstraints(false), null};
        int[] usos = {KeyUsage.keyCertSign, KeyUsage.keyCertSign | KeyUsage.cRLSign, KeyUsage.digitalSignature, 0};
        List<DynamicTest> casos = new ArrayList<>();
        for (boolean enLaRaiz : new boolean[] {true, false}) {
            for (BasicConstraints restriccion : restricciones) {
                for (int uso : usos) {
                    casos.add(caso("raíz %s, %s, usos %d".formatted(enLaRaiz, restriccion, uso), () -> {
                        Molde raiz = molde("Raíz", 5);
                        Molde intermedia = molde("Intermedia", 5);
                        con(enLaRaiz ? raiz : intermedia, restriccion, uso);
                        Pareja arriba = raiz(raiz);
                        Pareja abajo = bajo(arriba, intermedia, DE_INTERMEDIA);
                        boolean autoridad =
                                restriccion != null && restriccion.isCA() && (uso & KeyUsage.keyCertSign) != 0;
                        comprobarCarga(autoridad, abajo, arriba, abajo);
                    }));
                }
            }
        }
        return casos.stream();
    }

    @TestFactory
    Stream<DynamicTest> admiteSoloLosAlgoritmosDeLaLista() {
        String[] algoritmos = {
            "MD5withRSA", "SHA1withRSA", "SHA224withRSA", "SHA256withRSA", "SHA384withRSA", "SHA512withRSA"
        };
        List<DynamicTest> casos = new ArrayList<>();
        for (String algoritmo : algoritmos) {
            boolean moderno = algoritmo.matches("SHA(256|384|512)withRSA");
            boolean admitido = moderno || algoritmo.equals("SHA1withRSA");
            casos.add(caso("intermedia con " + algoritmo, () -> {
                Pareja arriba = raiz(molde("Raíz", 5));
                Pareja abajo = bajo(arriba, molde("Intermedia", 5).algoritmo(algoritmo), DE_INTERMEDIA);
                comprobarCarga(moderno, abajo, arriba, abajo);
                if (admitido) {
                    assertThat(carga(arriba, abajo)
                                    .admitiendoSha1EntreAutoridades()
                                    .cargar()
                                    .autoridades())
                            .hasSize(2);
                }
            }));
            casos.add(caso("raíz con " + algoritmo, () -> {
                Pareja arriba = raiz(molde("Raíz", 5).algoritmo(algoritmo));
                comprobarCarga(admitido, arriba, arriba);
            }));
            casos.add(caso("titular con " + algoritmo, () -> {
                Pareja arriba = raiz(molde("Raíz", 5));
                CertificadoX509 titular = leer(
                        Molde.fiel(Persona.moral())
                                .vigencia(AYER, MANIANA)
                                .algoritmo(algoritmo)
                                .emitir(DE_TITULAR.getPublic(), arriba),
                        DE_TITULAR);
                assertThat(carga(arriba)
                                .admitiendoSha1EntreAutoridades()
                                .cargar()
                                .encadenar(titular, HOY))
                        .isInstanceOf(
                                algoritmo.equals("SHA256withRSA")
                                        ? Encadenamiento.Cadena.class
                                        : Encadenamiento.Impostor.class);
            }));
        }
        return casos.stream();
    }
}
