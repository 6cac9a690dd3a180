package mx.icsoe.portal.contratos;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;

/** Los contratos de las informativas de cada contratista. */
public interface Contratos {

    Optional<Contrato> buscar(ContratistaId contratista, ContratoId id);

    /** Los de una informativa, por su número de orden. */
    List<Contrato> de(ContratistaId contratista, InformativaId informativa);

    /** Todos los que tiene con ese contratante, en cualquier informativa, presentada o no. */
    List<Contrato> con(ContratistaId contratista, Rfc contratante);

    /** Los contratantes que nombran los contratos de esas informativas, en orden alfabético. */
    List<ConQuien> contratantes(ContratistaId contratista, Collection<InformativaId> informativas);

    /**
     * Un contratante y lo que hay con él.
     *
     * @param nombre el del último contrato
     */
    record ConQuien(Rfc rfc, String nombre, ContratoId ultimo, long contratos) {}

    /**
     * El permiso de cambiar sus trabajadores, por lo que reste de la transacción en curso.
     *
     * @return vacío si no existe, no es suyo, se eliminó o su informativa ya no está en captura
     * @throws IllegalStateException si no hay una transacción en curso
     */
    Optional<ContratoAbierto> abrir(ContratistaId contratista, ContratoId id);
}
