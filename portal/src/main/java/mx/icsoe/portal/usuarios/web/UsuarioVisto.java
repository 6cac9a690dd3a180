package mx.icsoe.portal.usuarios.web;

import java.time.Instant;
import java.util.Optional;
import mx.icsoe.portal.plataforma.correo.EstadoDeCarta;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.usuarios.EstadoDeUsuario;
import mx.icsoe.portal.usuarios.FacultadesEnPalabras;
import mx.icsoe.portal.usuarios.OrdenDeUsuario;
import mx.icsoe.portal.usuarios.Usuario;

/**
 * Un capturista como se lee en las páginas del contratista.
 *
 * @param carta qué ha sido del correo con su invitación
 * @param ahora para saber si la invitación ya venció
 */
public record UsuarioVisto(Usuario usuario, Optional<EstadoDeCarta> carta, Instant ahora) {

    public String enlace() {
        return RutasDeUsuarios.LISTA + "/" + usuario.id().valor();
    }

    public String nombre() {
        return usuario.datos().nombre();
    }

    public boolean invitado() {
        return usuario.estado() == EstadoDeUsuario.INVITADO;
    }

    public boolean admite(OrdenDeUsuario orden) {
        return usuario.admite(orden);
    }

    /** Lo que puede hacer, en palabras. */
    public String puede() {
        return FacultadesEnPalabras.de(usuario.facultades());
    }

    /** Cómo va la invitación; vacío si no la espera nadie. */
    public String invitacion() {
        return usuario.pendiente()
                .map(invitacion -> invitacion.vencida(ahora)
                        ? "La invitación venció el " + Fechas.momento(invitacion.vence()) + ". Reenvíala."
                        : delCorreo() + " Vence el " + Fechas.momento(invitacion.vence()) + ".")
                .orElse("");
    }

    /** Si hay que hacer algo para que la invitación llegue. */
    public boolean hayProblema() {
        return noSalio()
                || usuario.pendiente()
                        .filter(invitacion -> invitacion.vencida(ahora))
                        .isPresent();
    }

    private boolean noSalio() {
        return carta.filter(estado -> switch (estado) {
                    case EstadoDeCarta.EnCamino(int intentos, var falla) -> falla.isPresent();
                    case EstadoDeCarta.Entregada entregada -> false;
                    case EstadoDeCarta.NoEntregada noEntregada -> true;
                })
                .isPresent();
    }

    private String delCorreo() {
        return carta.map(estado -> switch (estado) {
                    case EstadoDeCarta.EnCamino(int intentos, var falla) ->
                        falla.map(
                                        una -> "No hemos podido entregar el correo: " + una.frase()
                                                + ". Lo seguimos intentando. También puedes reenviar la invitación a otra dirección.")
                                .orElse("El correo va en camino.");
                    case EstadoDeCarta.Entregada entregada -> "El correo ya se entregó.";
                    case EstadoDeCarta.NoEntregada(var falla, var cuando) ->
                        "No pudimos entregar el correo: " + falla.frase() + ". Revisa la dirección y reenvíala.";
                })
                .orElse("Se le envió la invitación.");
    }

    /** El color de su estado. */
    public String marbete() {
        return switch (usuario.estado()) {
            case INVITADO -> "en-curso";
            case ACTIVO -> "lista";
            case SUSPENDIDO -> "vencida";
            case DADO_DE_BAJA -> "todavia-no";
        };
    }
}
