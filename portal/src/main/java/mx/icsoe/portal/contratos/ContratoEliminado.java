package mx.icsoe.portal.contratos;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Se eliminó un contrato de una informativa en captura; se publica dentro de la transacción que lo elimina. */
public record ContratoEliminado(ContratoAbierto contrato, Autor quien) implements Hecho {

    @Override
    public String accion() {
        return "contrato.eliminado";
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.of(contrato.contratista());
    }

    @Override
    public Map<String, String> detalle() {
        return Map.of("contrato", contrato.id().toString());
    }
}
