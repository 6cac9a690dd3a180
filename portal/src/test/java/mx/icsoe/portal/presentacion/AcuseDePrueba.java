package mx.icsoe.portal.presentacion;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.FolioDeContrato;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.sello.SelloDePrueba;

/** Un acuse completo, firmado por una persona de demostración. */
final class AcuseDePrueba {

    /** De verdad ahora: los jueces ajenos miran su propio reloj. */
    @SuppressWarnings("TimeInStaticInitializer")
    static final Instant MOMENTO = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    static final String SITIO = "https://icsoe.ejemplo.mx";
    static final Emisor EMISOR = new Emisor(SITIO, false);
    static final EfirmaDeDemostracion EFIRMA = AutoridadDeDemostracion.crear(2048, MOMENTO, new SecureRandom())
            .expedirFiel(Persona.moralConEnie(), MOMENTO.minus(Duration.ofDays(1)));
    static final Folio FOLIO = Folio.de("C", new Cuatrimestre(2026, 2), 1);

    private AcuseDePrueba() {}

    static CadenaOriginal cadena() {
        return new CadenaOriginal(
                "01997b2c-7c1e-7d3a-9b6f-3f1d2a4b5c6d",
                TipoDeInformativa.CORRECCION,
                rfc(),
                EFIRMA.certificado().serie(),
                MOMENTO,
                new Cuatrimestre(2026, 2),
                3,
                3_000,
                Huella.de(new byte[] {1}),
                Huella.de(new byte[] {2}));
    }

    static Jws jws() {
        String porFirmar = Jws.porFirmar(EFIRMA.cer(), MOMENTO, cadena().texto());
        return Jws.de(EFIRMA.cer(), MOMENTO, EFIRMA.firmar(porFirmar.getBytes(StandardCharsets.US_ASCII)));
    }

    static Acuse completo(int contratos) {
        Jws jws = jws();
        return new Acuse(
                quien(),
                que(),
                renglones(contratos, true),
                Optional.of(new Acuse.Constancia(
                        FOLIO,
                        MOMENTO,
                        true,
                        EFIRMA.certificado().serie(),
                        cadena().texto(),
                        jws,
                        new SelloDelAcuse(SelloDePrueba.sello()).sellar(FOLIO, MOMENTO, jws))));
    }

    static Acuse borrador() {
        return new Acuse(quien(), que(), renglones(3, false), Optional.empty());
    }

    /** El PDF firmado con el sello de prueba. */
    static byte[] firmado(int contratos) {
        var firma = SelloDePrueba.firma(() -> MOMENTO);
        return AcusePdf.componer(
                completo(contratos), EMISOR, documento -> firma.firmar(documento, MOMENTO, "Acuse de presentación"));
    }

    private static Acuse.Quien quien() {
        return new Acuse.Quien(rfc(), EFIRMA.certificado().titular().nombre());
    }

    private static Acuse.Que que() {
        return new Acuse.Que(
                TipoDeInformativa.CORRECCION,
                new Cuatrimestre(2026, 2),
                Optional.of(Folio.de("N", new Cuatrimestre(2026, 2), 1)),
                3_000);
    }

    private static Rfc rfc() {
        return new Rfc(EFIRMA.certificado().titular().rfc().valor());
    }

    private static List<Acuse.Renglon> renglones(int cuantos, boolean conFolio) {
        return IntStream.rangeClosed(1, cuantos)
                .mapToObj(i -> new Acuse.Renglon(
                        conFolio ? Optional.of(FolioDeContrato.de(new Cuatrimestre(2026, 2), i)) : Optional.empty(),
                        "Compañía Ñandú y Asociados de la Región Sur-Sureste número " + i + ", S.A. de C.V. 漢",
                        LocalDate.of(2026, 5, i % 28 + 1),
                        i % 2 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2026, 12, 31)),
                        1_000))
                .toList();
    }
}
