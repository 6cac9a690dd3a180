package mx.icsoe.portal.usuarios;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import mx.icsoe.portal.contratista.Altas;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** El contratista registra a un capturista y le manda la invitación. */
@Service
public class InvitarUsuario {

    private final UsuariosGuardados usuarios;
    private final Altas contratistas;
    private final EnviarInvitacion invitacion;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    InvitarUsuario(
            UsuariosGuardados usuarios,
            Altas contratistas,
            EnviarInvitacion invitacion,
            ApplicationEventPublisher hechos,
            InstantSource reloj) {
        this.usuarios = usuarios;
        this.contratistas = contratistas;
        this.invitacion = invitacion;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /**
     * Lo registra e invita; a quien estaba dado de baja lo vuelve a invitar con lo que ahora se dice de él. Repetirlo con
     * el mismo identificador, como en un doble clic, no hace nada más.
     *
     * @param id el que la página trae desde que se abrió
     */
    @Transactional
    public Alta invitar(
            ContratistaId contratista, UsuarioId id, DatosDeUsuario datos, Set<Facultad> facultades, Autor autor) {
        contratistas.apartar(contratista);
        var repetido = usuarios.buscar(contratista, id);
        if (repetido.isPresent()) {
            return repetido.get().datos().curp().equals(datos.curp())
                    ? new Alta.Invitado(repetido.get())
                    : new Alta.YaRegistrado(repetido.get());
        }
        return usuarios.buscar(contratista, datos.curp())
                .map(conocido -> otraVez(conocido, datos, facultades, autor))
                .orElseGet(() -> nuevo(contratista, id, datos, facultades, autor));
    }

    private Alta nuevo(
            ContratistaId contratista, UsuarioId id, DatosDeUsuario datos, Set<Facultad> facultades, Autor autor) {
        var renglon = new Usuario(
                contratista, id, datos, EstadoDeUsuario.INVITADO, facultades, null, null, 1, reloj.instant());
        var usuario = invitacion.enviar(renglon);
        usuarios.agregar(usuario, movimiento(usuario));
        asentar(usuario, autor);
        return new Alta.Invitado(usuario);
    }

    private Alta otraVez(Usuario conocido, DatosDeUsuario datos, Set<Facultad> facultades, Autor autor) {
        var siguiente = VidaDeUsuario.siguiente(conocido.estado(), OrdenDeUsuario.INVITAR);
        if (siguiente.isEmpty()) {
            return new Alta.YaRegistrado(conocido);
        }
        var usuario = invitacion.enviar(conocido.con(datos).con(facultades).en(siguiente.get()));
        usuarios.cambiar(usuario, movimiento(usuario));
        asentar(usuario, autor);
        return new Alta.Invitado(usuario);
    }

    private Movimiento movimiento(Usuario usuario) {
        return new Movimiento(OrdenDeUsuario.INVITAR, usuario.estado(), usuario.facultades(), reloj.instant());
    }

    private void asentar(Usuario usuario, Autor autor) {
        hechos.publishEvent(HechoDeUsuarios.de(
                autor,
                "usuarios.invitado",
                usuario,
                Map.of("facultades", HechoDeUsuarios.nombres(usuario.facultades()))));
    }
}
