package mx.icsoe.efirma.confianza;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.demostracion.LlavesRsa;
import mx.icsoe.efirma.demostracion.Molde;
import mx.icsoe.efirma.demostracion.Pareja;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Llaves;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Más de doscientas cadenas, buenas y malas, contra lo que dice RFC 5280 de cada una. */
class CadenasTorcidasTest {

    private static final Instant HOY = Laboratorio.HOY;
    private static final Instant AYER = HOY.minus(Duration.ofDays(1));
    private static final Instant MANIANA = HOY.plus(Duration.ofDays(1));
    private static final Duration SIGLO = Duration.ofDays(36_500);

    private static final SecureRandom AZAR = new SecureRandom();
    private static final KeyPair DE_RAIZ = LlavesRsa.nuevas(2048, AZAR);
    private static final KeyPair DE_INTERMEDIA = Llaves.DE_OTRO;
    private static final KeyPair DE_SEGUNDA = LlavesRsa.nuevas(2048, AZAR);
    private static final KeyPair DE_TITULAR = Llaves.DE_TITULAR;

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

    private static void comprobarCarga(boolean vale, Pareja emisora, Pareja... autoridades) {
        if (vale) {
            assertThat(confianza(autoridades).encadenar(titular(emisora), HOY))
                    .isInstanceOf(Encadenamiento.Cadena.class);
        } else {
            assertThatThrownBy(() -> confianza(autoridades)).isInstanceOf(ConfianzaInservible.class);
        }
    }

    private static Molde molde(String nombre, int debajo) {
        return Molde.autoridad(nombre, debajo).vigencia(AYER, MANIANA);
    }

    private static Molde conRuta(String nombre, @org.jspecify.annotations.Nullable Integer ruta) {
        return molde(nombre, 5)
                .extension(
                        Extension.basicConstraints,
                        true,
                        ruta == null ? new BasicConstraints(true) : new BasicConstraints(ruta));
    }

    private static void con(Molde molde, @org.jspecify.annotations.Nullable BasicConstraints restriccion, int usos) {
        molde.sin(Extension.basicConstraints).sin(Extension.keyUsage);
        if (restriccion != null) {
            molde.extension(Extension.basicConstraints, true, restriccion);
        }
        if (usos != 0) {
            molde.usos(usos);
        }
    }

    private static Molde autoridad(X500Name nombre) {
        return new Molde(nombre)
                .vigencia(AYER, MANIANA)
                .extension(Extension.basicConstraints, true, new BasicConstraints(5))
                .usos(KeyUsage.keyCertSign);
    }

    private static X500Name nombre(org.bouncycastle.asn1.ASN1Encodable texto) {
        return new X500NameBuilder().addRDN(BCStyle.CN, texto).build();
    }

    private static Pareja raiz(Molde molde) {
        return Llaves.pareja(molde.emitirAutofirmado(DE_RAIZ.getPublic(), DE_RAIZ.getPrivate()), DE_RAIZ);
    }

    private static byte[] raizDe(String nombre, KeyPair llaves) {
        return molde(nombre, 5).emitirAutofirmado(llaves.getPublic(), llaves.getPrivate());
    }

    private static Pareja bajo(Pareja emisora, Molde molde, KeyPair llaves) {
        return Llaves.pareja(molde.emitir(llaves.getPublic(), emisora), llaves);
    }

    private static CertificadoX509 titular(Pareja emisora) {
        return leer(
                Molde.fiel(Persona.moral()).vigencia(AYER, MANIANA).emitir(DE_TITULAR.getPublic(), emisora),
                DE_TITULAR);
    }

    private static CertificadoX509 leer(byte[] der, KeyPair llaves) {
        return Llaves.pareja(der, llaves).certificado();
    }

    private static CargaDeConfianza carga(Pareja... autoridades) {
        CargaDeConfianza carga = new CargaDeConfianza();
        for (int i = 0; i < autoridades.length; i++) {
            carga.archivo(i + ".cer", autoridades[i].certificado().entero().completo());
        }
        return carga;
    }

    private static Confianza confianza(Pareja... autoridades) {
        return carga(autoridades).cargar();
    }

    private static DynamicTest caso(String nombre, org.junit.jupiter.api.function.Executable prueba) {
        return DynamicTest.dynamicTest(nombre, prueba);
    }
}
