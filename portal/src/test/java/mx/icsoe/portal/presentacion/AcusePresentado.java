package mx.icsoe.portal.presentacion;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.icsoe.efirma.revocacion.Evidencia;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationContext;

/** Un folio con su acuse para quien no tiene e.firma: lo que guarda es de mentira, y basta para pedir sus páginas. */
public final class AcusePresentado {

    private static final Cuatrimestre PERIODO = new Cuatrimestre(2025, 3);
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private AcusePresentado() {}

    /** El folio de una presentada de esa persona; la misma cada vez. */
    public static Folio de(ApplicationContext portal, Identidad quien) {
        return portal.getBean(Presentaciones.class).de(quien.contratista()).stream()
                .map(Presentacion::folio)
                .findFirst()
                .orElseGet(() -> presentar(portal, quien));
    }

    private static Folio presentar(ApplicationContext portal, Identidad quien) {
        Huella huella = portal.getBean(Almacen.class).guardar(new ByteArrayInputStream(PDF));
        var ficha = InformativaDePrueba.iniciada(portal, quien, PERIODO, TipoDeInformativa.SIN_INFORMACION);
        Instant momento = quien.desde();
        InformativaDePrueba.presentada(portal, quien, ficha, momento);
        Folio folio = Folio.de("SI", PERIODO, portal.getBean(Consecutivos.class).tomar("SI253", 1));
        var firmado = new Intencion.Firmado(
                "||",
                momento,
                new Octetos(PDF),
                quien.serie(),
                quien.nombre(),
                "AA==",
                new Evidencia(momento, PDF),
                momento,
                huella);
        portal.getBean(Intenciones.class)
                .agregar(new Intencion(
                        quien.contratista(),
                        ficha.id(),
                        folio,
                        momento,
                        false,
                        1,
                        firmado,
                        new Intencion.Cuentas(0, 0, Optional.empty()),
                        quien.autor()));
        portal.getBean(Presentaciones.class)
                .agregar(
                        new Presentacion(
                                quien.contratista(),
                                ficha.id(),
                                folio,
                                momento,
                                huella,
                                PDF.length,
                                "",
                                new Octetos(PDF)),
                        List.of());
        return folio;
    }
}
