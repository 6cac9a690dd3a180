package mx.icsoe.portal.usuarios;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Los capturistas que un contratista tiene registrados. */
@Service
public class Usuarios {

    private final UsuariosGuardados guardados;

    Usuarios(UsuariosGuardados guardados) {
        this.guardados = guardados;
    }

    /** Los que ahora pueden trabajar por él, por nombre. */
    @Transactional(readOnly = true)
    public List<Usuario> activos(ContratistaId contratista) {
        return guardados.de(contratista).stream()
                .filter(usuario -> usuario.estado() == EstadoDeUsuario.ACTIVO)
                .toList();
    }

    /** Todos, también los dados de baja, por nombre. */
    @Transactional(readOnly = true)
    public List<Usuario> de(ContratistaId contratista) {
        return guardados.de(contratista);
    }

    @Transactional(readOnly = true)
    public Optional<Usuario> buscar(ContratistaId contratista, UsuarioId id) {
        return guardados.buscar(contratista, id);
    }

    /** Cómo tiene registrado el contratista a este capturista, aunque ya no trabaje por él. */
    @Transactional(readOnly = true)
    public Optional<Usuario> buscar(ContratistaId contratista, CapturistaId capturista) {
        return guardados.buscar(contratista, capturista);
    }

    /** Lo que ha pasado con uno de ellos, lo último primero. */
    @Transactional(readOnly = true)
    public List<Movimiento> historia(ContratistaId contratista, UsuarioId id) {
        return guardados.historia(contratista, id);
    }
}
