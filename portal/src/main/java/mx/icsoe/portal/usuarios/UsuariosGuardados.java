package mx.icsoe.portal.usuarios;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Curp;

/** Los renglones de los capturistas de cada contratista. Nunca se borran. */
public interface UsuariosGuardados {

    /** Todos los de un contratista, por nombre. */
    List<Usuario> de(ContratistaId contratista);

    Optional<Usuario> buscar(ContratistaId contratista, UsuarioId id);

    Optional<Usuario> buscar(ContratistaId contratista, CapturistaId capturista);

    Optional<Usuario> buscar(ContratistaId contratista, Curp curp);

    /** Lo busca y hace esperar a quien quiera cambiarlo hasta que la transacción termine. */
    Optional<Usuario> apartar(ContratistaId contratista, UsuarioId id);

    List<Usuario> dondeEstaActivo(CapturistaId capturista);

    Optional<Usuario> activo(CapturistaId capturista, ContratistaId contratista);

    /** Como {@link #activo}, y seguirá activo hasta que la transacción termine. */
    Optional<Usuario> sostenerActivo(CapturistaId capturista, ContratistaId contratista);

    /** Lo agrega con su primer movimiento; responde {@code false} si el contratista ya tenía esa CURP o ese renglón. */
    boolean agregar(Usuario usuario, Movimiento movimiento);

    /** Guarda el renglón y agrega el movimiento que lo cambió. */
    void cambiar(Usuario usuario, Movimiento movimiento);

    List<Movimiento> historia(ContratistaId contratista, UsuarioId id);
}
