package mx.icsoe.portal.presentacion;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.icsoe.efirma.revocacion.Evidencia;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.Presentaciones.ContratoPresentado;
import org.springframework.context.ApplicationContext;

/** Presenta por quien no tiene e.firma: la firma y el acuse son de mentira, y bastan para pedir sus páginas. */
public final class PresentadaSinFirma {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private PresentadaSinFirma() {}

    /** La presenta con los contratos que tenga, a la hora en que entró esa persona. */
    public static Presentacion de(ApplicationContext portal, Identidad quien, Ficha ficha) {
        Instant momento = quien.desde();
        Huella huella = portal.getBean(Almacen.class).guardar(new ByteArrayInputStream(PDF));
        InformativaDePrueba.presentada(portal, quien, ficha, momento);
        var folios = portal.getBean(Folios.class);
        Folio folio = folios.definitivo(ficha.tipo(), ficha.cuatrimestre());
        List<Contrato> contratos = portal.getBean(Contratos.class).de(quien.contratista(), ficha.id());
        Optional<Long> primero = folios.deContratos(ficha.cuatrimestre(), contratos.size());
        portal.getBean(Intenciones.class)
                .agregar(new Intencion(
                        quien.contratista(),
                        ficha.id(),
                        folio,
                        momento,
                        false,
                        1,
                        firmado(quien, momento, huella),
                        new Intencion.Cuentas(contratos.size(), contratos.size(), primero),
                        quien.autor()));
        var presentacion = new Presentacion(
                quien.contratista(), ficha.id(), folio, momento, huella, PDF.length, "", new Octetos(PDF));
        portal.getBean(Presentaciones.class)
                .agregar(
                        presentacion,
                        IntStream.range(0, contratos.size())
                                .mapToObj(i -> new ContratoPresentado(
                                        contratos.get(i).id(),
                                        Folios.deContrato(ficha.cuatrimestre(), primero.orElseThrow(), i),
                                        1))
                                .toList());
        return presentacion;
    }

    private static Intencion.Firmado firmado(Identidad quien, Instant momento, Huella huella) {
        return new Intencion.Firmado(
                "||",
                momento,
                new Octetos(PDF),
                quien.serie(),
                quien.nombre(),
                "AA==",
                new Evidencia(momento, PDF),
                momento,
                huella);
    }
}
