package mx.icsoe.portal.presentacion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.FolioDeContrato;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.pliego.Pliego;
import mx.icsoe.portal.plataforma.pliego.Tabla;

/** Compone el PDF de un acuse, o de su borrador «SIN VALIDEZ». */
final class AcusePdf {

    static final String ADJUNTO = "firma.jws";

    private static final Locale MEXICO = Locale.of("es", "MX");
    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENTO =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, HH:mm:ss 'h'", MEXICO);
    private static final List<String> COLUMNAS =
            List.of("Folio del contrato", "Contratante", "Inicio", "Término", "Trabajadores");
    private static final List<Integer> ANCHOS = List.of(22, 44, 14, 14, 14);

    private AcusePdf() {}

    static byte[] componer(Acuse acuse, Emisor emisor) {
        return componer(acuse, emisor, Pliego.SIN_FIRMA);
    }

    /** Lo compone y lo guarda como se diga, que puede ser firmado. */
    static byte[] componer(Acuse acuse, Emisor emisor, Pliego.Remate remate) {
        try (Pliego pliego = pliego(acuse)) {
            if (acuse.constancia().isEmpty()) {
                pliego.marcaDeAgua("SIN VALIDEZ");
            }
            encabezar(pliego, acuse, emisor);
            datos(pliego, acuse);
            contratos(pliego, acuse.contratos());
            if (acuse.constancia().isPresent()) {
                constancia(pliego, acuse.constancia().get());
            }
            return pliego.pdf(remate);
        } catch (IOException causa) {
            throw new UncheckedIOException(causa);
        }
    }

    private static Pliego pliego(Acuse acuse) throws IOException {
        return acuse.constancia().isPresent()
                ? new Pliego(
                        "Acuse de la informativa " + acuse.constancia().get().folio(),
                        "Acuse " + acuse.constancia().get().folio())
                : new Pliego("Borrador de informativa, sin validez", "Borrador sin validez");
    }

    private static void encabezar(Pliego pliego, Acuse acuse, Emisor emisor) {
        if (acuse.constancia().isPresent()) {
            Folio folio = acuse.constancia().get().folio();
            pliego.qr(
                    emisor.sitio() + "/verificar/" + folio,
                    "Código QR que lleva a la página donde se comprueba este acuse: " + emisor.sitio() + "/verificar/"
                            + folio);
            pliego.titulo("Acuse de presentación");
            pliego.parrafo("Informativa de Contratos de Servicios u Obras Especializados (ICSOE), artículo 15 A de la"
                    + " Ley del Seguro Social");
            pliego.destacado("Folio " + folio);
            pliego.parrafo("Comprueba este acuse en " + emisor.sitio() + "/verificar/" + folio);
        } else {
            pliego.titulo("Borrador para revisar");
            pliego.destacado("Sin validez: no acredita que se presentó la informativa");
        }
        if (!emisor.oficial()) {
            pliego.parrafo("Lo emite una implementación abierta. No es un acuse del IMSS.");
        }
        pliego.seccion("Datos de la informativa");
    }

    private static void datos(Pliego pliego, Acuse acuse) {
        var que = acuse.que();
        pliego.dato("Contratista", acuse.quien().nombre());
        pliego.dato("RFC", acuse.quien().rfc().valor());
        pliego.dato("Tipo", que.tipo().nombre());
        if (que.sobre().isPresent()) {
            pliego.dato("Sobre la informativa", que.sobre().get().valor());
        }
        pliego.dato("Ejercicio", Integer.toString(que.cuatrimestre().ejercicio()));
        pliego.dato(
                "Cuatrimestre",
                que.cuatrimestre().numero() + " (" + que.cuatrimestre().meses() + ")");
        if (acuse.constancia().isPresent()) {
            var constancia = acuse.constancia().get();
            pliego.dato("Fecha y hora", momento(constancia.momento()) + " del centro de México");
            pliego.dato("Oportunidad", constancia.extemporanea() ? "Extemporánea" : "En plazo");
            pliego.dato("Certificado de la e.firma", constancia.serie());
        }
        pliego.dato("Contratos", Integer.toString(acuse.contratos().size()));
        pliego.dato("Trabajadores", "%,d".formatted(que.trabajadores()));
    }

    private static void contratos(Pliego pliego, List<Acuse.Renglon> contratos) {
        if (contratos.isEmpty()) {
            return;
        }
        pliego.seccion("Contratos que informa");
        Tabla tabla = pliego.tabla(COLUMNAS, ANCHOS);
        for (Acuse.Renglon contrato : contratos) {
            tabla.renglon(List.of(
                    contrato.folio().map(FolioDeContrato::valor).orElse("Al presentar"),
                    contrato.contratante(),
                    dia(contrato.inicio()),
                    contrato.termino().map(AcusePdf::dia).orElse("No se conoce"),
                    "%,d".formatted(contrato.trabajadores())));
        }
    }

    private static void constancia(Pliego pliego, Acuse.Constancia constancia) throws IOException {
        String compacto = constancia.firma().compacto();
        pliego.seccion("Cadena original que firmó el contratista").chico(constancia.cadena());
        pliego.seccion("Firma electrónica del contratista")
                .chico(constancia.firma().firma());
        pliego.seccion("Sello digital del portal")
                .chico(SelloDelAcuse.texto(constancia.folio(), constancia.momento(), constancia.firma()))
                .chico(constancia.sello());
        pliego.parrafo(
                "Este archivo está firmado con el sello del portal y con sello de tiempo, y lleva dentro la firma"
                        + " del contratista (" + ADJUNTO + "). Impreso, se comprueba con su folio.");
        pliego.adjuntar(
                ADJUNTO,
                "application/jose",
                "Firma del contratista sobre la cadena original: JWS con el contenido aparte",
                compacto.getBytes(StandardCharsets.US_ASCII));
    }

    private static String momento(Instant momento) {
        return MOMENTO.format(momento.atZone(Ventana.CENTRO_DE_MEXICO));
    }

    private static String dia(LocalDate dia) {
        return DIA.format(dia);
    }
}
