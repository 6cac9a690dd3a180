package mx.icsoe.portal.usuarios;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lo que el contratista hace con un capturista suyo. Lo que cambia lo que puede hacer termina, en la misma transacción,
 * las sesiones en que trabaja por él, y se le avisa.
 */
@Service
public class CambiarUsuario {

    private final UsuariosGuardados usuarios;
    private final EnviarInvitacion invitacion;
    private final Sesiones sesiones;
    private final AvisosDeUsuarios avisos;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    CambiarUsuario(
            UsuariosGuardados usuarios,
            EnviarInvitacion invitacion,
            Sesiones sesiones,
            AvisosDeUsuarios avisos,
            ApplicationEventPublisher hechos,
            InstantSource reloj) {
        this.usuarios = usuarios;
        this.invitacion = invitacion;
        this.sesiones = sesiones;
        this.avisos = avisos;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /**
     * Lo que pide el contratista sobre uno de los suyos.
     *
     * @param version la que tenía a la vista
     */
    public record Peticion(ContratistaId contratista, UsuarioId usuario, int version, Autor autor) {}

    @Transactional
    public CambioDeUsuario suspender(Peticion peticion) {
        return dar(peticion, OrdenDeUsuario.SUSPENDER, UnaryOperator.identity());
    }

    @Transactional
    public CambioDeUsuario reactivar(Peticion peticion) {
        return dar(peticion, OrdenDeUsuario.REACTIVAR, UnaryOperator.identity());
    }

    /** Lo quita: deja de entrar, y su invitación, si la tenía, deja de servir. Su rastro se queda. */
    @Transactional
    public CambioDeUsuario darDeBaja(Peticion peticion) {
        return dar(peticion, OrdenDeUsuario.DAR_DE_BAJA, usuario -> {
            invitacion.retirar(usuario);
            return usuario;
        });
    }

    /** Le manda otra invitación, a la dirección que se diga; la anterior deja de servir. */
    @Transactional
    public CambioDeUsuario reenviar(Peticion peticion, Correo correo) {
        return dar(peticion, OrdenDeUsuario.REENVIAR, usuario -> {
            var datos = usuario.datos();
            return invitacion.enviar(
                    usuario.con(new DatosDeUsuario(datos.curp(), datos.nombre(), correo, datos.celular())));
        });
    }

    /** Repetir las que ya tenía no hace nada. */
    @Transactional
    public CambioDeUsuario facultades(Peticion peticion, Set<Facultad> facultades) {
        var iguales = usuarios.buscar(peticion.contratista(), peticion.usuario())
                .filter(usuario -> usuario.facultades().equals(facultades));
        return iguales.<CambioDeUsuario>map(CambioDeUsuario.Listo::new)
                .orElseGet(() -> dar(peticion, OrdenDeUsuario.CAMBIAR_FACULTADES, usuario -> usuario.con(facultades)));
    }

    private CambioDeUsuario dar(Peticion peticion, OrdenDeUsuario orden, UnaryOperator<Usuario> cambio) {
        return usuarios.apartar(peticion.contratista(), peticion.usuario())
                .map(usuario -> usuario.version() == peticion.version()
                        ? dar(usuario, orden, cambio, peticion.autor())
                        : new CambioDeUsuario.Choque(usuario))
                .orElseGet(CambioDeUsuario.NoEsta::new);
    }

    private CambioDeUsuario dar(Usuario usuario, OrdenDeUsuario orden, UnaryOperator<Usuario> cambio, Autor autor) {
        Optional<EstadoDeUsuario> siguiente = VidaDeUsuario.siguiente(usuario.estado(), orden);
        if (siguiente.isEmpty()) {
            return new CambioDeUsuario.Choque(usuario);
        }
        var cambiado = cambio.apply(usuario).en(siguiente.get());
        usuarios.cambiar(cambiado, new Movimiento(orden, cambiado.estado(), cambiado.facultades(), reloj.instant()));
        var capturista = cambiado.capturista();
        if (capturista != null) {
            sesiones.terminar(capturista, cambiado.contratista());
            avisos.cambio(orden, capturista, cambiado);
        }
        hechos.publishEvent(HechoDeUsuarios.de(
                autor,
                "usuarios." + HechoDeUsuarios.nombre(orden),
                cambiado,
                Map.of("facultades", HechoDeUsuarios.nombres(cambiado.facultades()))));
        return new CambioDeUsuario.Listo(cambiado);
    }
}
