package mx.icsoe.portal.domicilio;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Se eliminó un domicilio: dejó de mostrarse. */
public record DomicilioEliminado(ContratistaId deQuien, DomicilioId domicilio, Autor quien) implements Hecho {

    @Override
    public String accion() {
        return "domicilio.eliminado";
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.of(deQuien);
    }

    @Override
    public Map<String, String> detalle() {
        return Map.of("domicilio", domicilio.valor().toString());
    }
}
