package mx.icsoe.portal.contratos;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Los contratos de las informativas de cada contratista. */
public interface Contratos {

    Optional<Contrato> buscar(ContratistaId contratista, ContratoId id);

    /** Los de una informativa, por su número de orden. */
    List<Contrato> de(ContratistaId contratista, InformativaId informativa);

    /**
     * El permiso de cambiar sus trabajadores, por lo que reste de la transacción en curso.
     *
     * @return vacío si no existe, no es suyo, se eliminó o su informativa ya no está en captura
     * @throws IllegalStateException si no hay una transacción en curso
     */
    Optional<ContratoAbierto> abrir(ContratistaId contratista, ContratoId id);
}
