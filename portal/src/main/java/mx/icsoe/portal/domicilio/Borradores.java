package mx.icsoe.portal.domicilio;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Los borradores del asistente: a lo más uno abierto por contratista y encargo. */
public interface Borradores {

    Optional<Borrador> abierto(ContratistaId contratista, EncargoDeDomicilio encargo);

    /** Agrega estas respuestas a las que hubiera; lo que no se menciona se queda como estaba. */
    void anotar(ContratistaId contratista, EncargoDeDomicilio encargo, Map<String, String> respuestas);

    /** Lo lee y lo reserva hasta que termine la transacción; vacío si no existe, o es de otro contratista o encargo. */
    Optional<Borrador> reservar(ContratistaId contratista, EncargoDeDomicilio encargo, UUID id);

    void terminar(ContratistaId contratista, UUID id, DomicilioId domicilio);
}
