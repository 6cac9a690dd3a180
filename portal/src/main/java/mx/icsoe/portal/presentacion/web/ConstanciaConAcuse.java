package mx.icsoe.portal.presentacion.web;

import java.util.Map;
import java.util.stream.Collectors;
import mx.icsoe.portal.informativas.ConstanciaDePresentacion;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.presentacion.Presentacion;
import mx.icsoe.portal.presentacion.Presentaciones;
import org.springframework.stereotype.Component;

/** Da a «Mis informativas» el folio de cada presentada y el camino a su acuse. */
@Component
class ConstanciaConAcuse implements ConstanciaDePresentacion {

    private final Presentaciones presentaciones;

    ConstanciaConAcuse(Presentaciones presentaciones) {
        this.presentaciones = presentaciones;
    }

    @Override
    public Map<InformativaId, Constancia> de(ContratistaId contratista) {
        return presentaciones.de(contratista).stream()
                .collect(Collectors.toMap(Presentacion::informativa, ConstanciaConAcuse::constancia));
    }

    private static Constancia constancia(Presentacion presentacion) {
        String folio = presentacion.folio().valor();
        return new Constancia(folio, "/acuses/" + folio);
    }
}
