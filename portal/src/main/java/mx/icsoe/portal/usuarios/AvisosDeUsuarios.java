package mx.icsoe.portal.usuarios;

import java.util.Optional;
import mx.icsoe.portal.avisos.Avisar;
import mx.icsoe.portal.avisos.AvisoNuevo;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.contratista.Altas;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.springframework.stereotype.Component;

/**
 * Le dice a un capturista lo que un contratista cambió en su acceso, en su buzón y en el correo de su cuenta. Al
 * contratista no se le avisa: lo hizo él, y lo tiene en la historia.
 */
@Component
class AvisosDeUsuarios {

    private static final RutaPropia MIS_CONTRATISTAS = new RutaPropia("/icsoe/mis-contratistas");
    private static final String SI_ES_UN_ERROR = "\n\nSi crees que es un error, pregúntale.";

    private final Avisar avisar;
    private final Altas contratistas;

    AvisosDeUsuarios(Avisar avisar, Altas contratistas) {
        this.avisar = avisar;
        this.contratistas = contratistas;
    }

    /**
     * Lo que la orden le cambia.
     *
     * @param usuario como quedó
     */
    void cambio(OrdenDeUsuario orden, CapturistaId capturista, Usuario usuario) {
        String contratista = contratistas.de(usuario.contratista()).nombre();
        aviso(orden, contratista, usuario)
                .map(aviso -> aviso.conEnlace("Ver mis contratistas", MIS_CONTRATISTAS))
                .ifPresent(aviso -> avisar.a(new Destinatario.DelCapturista(capturista), aviso));
    }

    private static Optional<AvisoNuevo> aviso(OrdenDeUsuario orden, String contratista, Usuario usuario) {
        return switch (orden) {
            case SUSPENDER ->
                Optional.of(AvisoNuevo.de(
                        "Tu acceso quedó suspendido: " + contratista,
                        contratista + " suspendió tu acceso: no puedes trabajar por él hasta que lo reactive. Lo que"
                                + " capturaste se queda como está, y lo que estuvieras escribiendo se conserva un día."
                                + SI_ES_UN_ERROR));
            case REACTIVAR ->
                Optional.of(AvisoNuevo.de(
                        "Tu acceso se reactivó: " + contratista,
                        contratista + " reactivó tu acceso: ya puedes trabajar por él otra vez. " + puede(usuario)));
            case DAR_DE_BAJA ->
                Optional.of(AvisoNuevo.de(
                        "Te dieron de baja: " + contratista,
                        contratista
                                + " te dio de baja: ya no puedes trabajar por él. Lo que capturaste se queda con él.\n\n"
                                + "Tu cuenta sigue sirviendo para los demás contratistas que te tengan registrado."
                                + SI_ES_UN_ERROR));
            case CAMBIAR_FACULTADES ->
                usuario.estado() == EstadoDeUsuario.ACTIVO
                        ? Optional.of(AvisoNuevo.de(
                                "Cambió lo que puedes hacer: " + contratista,
                                contratista + " cambió lo que puedes hacer por él. " + puede(usuario)
                                        + "\n\nSi tenías una sesión abierta, entra de nuevo."))
                        : Optional.empty();
            // Lo de su invitación le llega en la invitación misma.
            case INVITAR, REENVIAR, ACEPTAR -> Optional.empty();
        };
    }

    private static String puede(Usuario usuario) {
        return "Puedes: " + FacultadesEnPalabras.de(usuario.facultades()) + ".";
    }
}
