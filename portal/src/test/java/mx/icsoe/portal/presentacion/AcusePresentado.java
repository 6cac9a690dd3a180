package mx.icsoe.portal.presentacion;

import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationContext;

/** Un folio con su acuse para quien no tiene e.firma: lo que guarda es de mentira, y basta para pedir sus páginas. */
public final class AcusePresentado {

    private static final Cuatrimestre PERIODO = new Cuatrimestre(2025, 3);

    private AcusePresentado() {}

    /** El folio de una presentada de esa persona; la misma cada vez. */
    public static Folio de(ApplicationContext portal, Identidad quien) {
        return portal.getBean(Presentaciones.class).de(quien.contratista()).stream()
                .map(Presentacion::folio)
                .findFirst()
                .orElseGet(() -> PresentadaSinFirma.de(
                                portal,
                                quien,
                                InformativaDePrueba.iniciada(portal, quien, PERIODO, TipoDeInformativa.SIN_INFORMACION))
                        .folio());
    }
}
