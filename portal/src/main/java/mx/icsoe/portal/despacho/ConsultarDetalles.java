package mx.icsoe.portal.despacho;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratos.ListarContratos;
import mx.icsoe.portal.contratos.ListarContratos.Resumen;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.notas.Notas;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.presentacion.Presentaciones;
import org.springframework.stereotype.Component;

/** Lo que otros módulos saben de varias informativas a la vez. */
@Component
class ConsultarDetalles {

    private final ListarContratos contratos;
    private final Notas notas;
    private final Presentaciones presentaciones;

    ConsultarDetalles(ListarContratos contratos, Notas notas, Presentaciones presentaciones) {
        this.contratos = contratos;
        this.notas = notas;
        this.presentaciones = presentaciones;
    }

    Detalles de(Collection<Ficha> enPreparacion, Collection<Ficha> presentadas) {
        return new Detalles(
                contratos.resumenes(enPreparacion),
                notas.porAtender(enPreparacion),
                presentaciones.folios(presentadas));
    }

    /** Lo que se supo de ellas. */
    record Detalles(
            Map<InformativaId, Resumen> contratos,
            Map<InformativaId, Integer> notas,
            Map<InformativaId, Folio> folios) {

        /** Qué le falta, para quien puede capturarla o no; nada si no es de las que se preparan. */
        List<Faltante> faltan(Informativa informativa, boolean captura) {
            return Optional.ofNullable(contratos.get(informativa.id()))
                    .map(suyos -> Faltantes.de(informativa, suyos, notas.getOrDefault(informativa.id(), 0), captura))
                    .orElse(List.of());
        }

        Optional<Folio> folio(Informativa informativa) {
            return Optional.ofNullable(folios.get(informativa.id()));
        }
    }
}
