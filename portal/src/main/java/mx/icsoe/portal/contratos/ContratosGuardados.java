package mx.icsoe.portal.contratos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;

/** Lee los contratos que no se han eliminado. */
public interface ContratosGuardados {

    Optional<Contrato> buscar(ContratistaId contratista, ContratoId id);

    /** Lo mismo, y además impide que se elimine en lo que reste de la transacción; otros pueden apartarlo a la vez. */
    Optional<Contrato> retener(ContratistaId contratista, ContratoId id);

    /** Los de una informativa, por su número de orden. */
    List<Contrato> de(ContratistaId contratista, InformativaId informativa);

    /** Los de la informativa que cumplen con el filtro, por su número; el personal se filtra aparte. */
    List<ContratoId> hallar(ContratistaId contratista, InformativaId informativa, FiltroDeContratos filtro);

    /** Los de varias informativas, aunque sean de distintos contratistas, con lo que a cada uno le falta ubicar. */
    List<Ubicacion> deVarias(Collection<Ficha> informativas);

    /** Estos contratos de la informativa, por su número. */
    List<Contrato> estos(ContratistaId contratista, InformativaId informativa, Collection<ContratoId> ids);

    /** Cada contrato de la informativa con él mismo y todos aquellos de los que viene, copia tras copia. */
    Map<ContratoId, Set<ContratoId>> linajes(ContratistaId contratista, InformativaId informativa);

    /** Lo último que el contratista dijo de ese contratante. */
    Optional<Contratante> conocido(ContratistaId contratista, Rfc rfc);

    /** Todos los que tiene con ese contratante. */
    List<Contrato> con(ContratistaId contratista, Rfc contratante);

    /** Los contratantes que nombran los contratos de esas informativas, en orden alfabético. */
    List<Contratos.ConQuien> contratantes(ContratistaId contratista, Collection<InformativaId> informativas);

    /** Los servicios que ha informado, del más reciente al más antiguo; a lo más veinte. */
    List<ServicioContratado> servicios(ContratistaId contratista);

    /** Un contrato, de qué informativa es y si le falta ubicar un domicilio. */
    record Ubicacion(ContratistaId contratista, InformativaId informativa, ContratoId contrato, boolean porUbicar) {}
}
