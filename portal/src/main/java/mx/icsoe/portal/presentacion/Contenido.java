package mx.icsoe.portal.presentacion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratista.DatosGenerales;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Folio;

/**
 * Todo lo que se firma de una informativa, salvo los renglones de trabajadores, que se leen de corrido.
 *
 * @param sobre el folio de la que corrige, actualiza o deja sin efectos
 * @param personal cuántos trabajadores tiene cada contrato; el que no aparece no tiene
 */
public record Contenido(
        Informativa informativa,
        Optional<Folio> sobre,
        DatosGenerales generales,
        List<Contrato> contratos,
        Map<ContratoId, Long> personal) {

    public Contenido {
        contratos = List.copyOf(contratos);
        personal = Map.copyOf(personal);
    }

    public Ficha ficha() {
        return informativa.ficha();
    }

    public long trabajadoresDe(Contrato contrato) {
        return personal.getOrDefault(contrato.id(), 0L);
    }

    public long trabajadores() {
        return contratos.stream().mapToLong(this::trabajadoresDe).sum();
    }
}
