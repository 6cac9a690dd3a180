package mx.icsoe.portal.usuarios;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import org.jspecify.annotations.Nullable;

/**
 * Un capturista como lo tiene registrado un contratista.
 *
 * @param facultades lo que le deja hacer además de consultar
 * @param capturista la cuenta con que aceptó; nada si aún no acepta
 * @param invitacion la última que se le mandó; nada si ya la aceptó o se dio de baja
 * @param version crece con cada cambio: dos pestañas no pueden ganar las dos
 */
public record Usuario(
        ContratistaId contratista,
        UsuarioId id,
        DatosDeUsuario datos,
        EstadoDeUsuario estado,
        Set<Facultad> facultades,
        @Nullable CapturistaId capturista,
        @Nullable Invitacion invitacion,
        int version,
        Instant alta) {

    public Usuario {
        facultades = Set.copyOf(facultades);
    }

    public boolean admite(OrdenDeUsuario orden) {
        return VidaDeUsuario.admite(estado, orden);
    }

    /** La invitación que espera respuesta. */
    public Optional<Invitacion> pendiente() {
        return Optional.ofNullable(invitacion);
    }

    Usuario en(EstadoDeUsuario nuevo) {
        return new Usuario(
                contratista,
                id,
                datos,
                nuevo,
                facultades,
                capturista,
                nuevo == EstadoDeUsuario.INVITADO ? invitacion : null,
                version + 1,
                alta);
    }

    Usuario con(Set<Facultad> otras) {
        return new Usuario(contratista, id, datos, estado, otras, capturista, invitacion, version, alta);
    }

    Usuario con(DatosDeUsuario otros) {
        return new Usuario(contratista, id, otros, estado, facultades, null, invitacion, version, alta);
    }

    Usuario con(Invitacion otra) {
        return new Usuario(contratista, id, datos, estado, facultades, capturista, otra, version, alta);
    }

    Usuario de(CapturistaId cuenta) {
        return new Usuario(contratista, id, datos, estado, facultades, cuenta, invitacion, version, alta);
    }

    @Override
    public String toString() {
        return "Usuario[" + id.valor() + "]";
    }
}
