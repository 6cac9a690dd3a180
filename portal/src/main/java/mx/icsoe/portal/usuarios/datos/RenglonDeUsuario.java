package mx.icsoe.portal.usuarios.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.usuarios.DatosDeUsuario;
import mx.icsoe.portal.usuarios.EstadoDeUsuario;
import mx.icsoe.portal.usuarios.Invitacion;
import mx.icsoe.portal.usuarios.Usuario;
import mx.icsoe.portal.usuarios.UsuarioId;
import org.jspecify.annotations.Nullable;

/** Lee un {@link Usuario} de su renglón. */
final class RenglonDeUsuario {

    private RenglonDeUsuario() {}

    static Usuario leer(ResultSet renglon, int numero) throws SQLException {
        UUID capturista = renglon.getObject("capturista_id", UUID.class);
        return new Usuario(
                new ContratistaId(renglon.getObject("contratista_id", UUID.class)),
                new UsuarioId(renglon.getObject("usuario_id", UUID.class)),
                datos(renglon),
                EstadoDeUsuario.valueOf(renglon.getString("estado")),
                facultades(renglon),
                capturista == null ? null : new CapturistaId(capturista),
                invitacion(renglon),
                renglon.getInt("version"),
                renglon.getTimestamp("alta").toInstant());
    }

    private static DatosDeUsuario datos(ResultSet renglon) throws SQLException {
        String celular = renglon.getString("celular");
        return new DatosDeUsuario(
                new Curp(renglon.getString("curp")),
                renglon.getString("nombre"),
                new Correo(renglon.getString("correo")),
                celular == null ? null : new Telefono(celular));
    }

    private static Set<Facultad> facultades(ResultSet renglon) throws SQLException {
        var facultades = EnumSet.noneOf(Facultad.class);
        if (renglon.getBoolean("captura")) {
            facultades.add(Facultad.CAPTURAR);
        }
        if (renglon.getBoolean("carga_trabajadores")) {
            facultades.add(Facultad.CARGAR_TRABAJADORES);
        }
        if (renglon.getBoolean("envia_a_firma")) {
            facultades.add(Facultad.ENVIAR_A_FIRMA);
        }
        return facultades;
    }

    private static @Nullable Invitacion invitacion(ResultSet renglon) throws SQLException {
        Timestamp vence = renglon.getTimestamp("invitacion");
        return vence == null ? null : new Invitacion(vence.toInstant(), renglon.getObject("carta_id", UUID.class));
    }
}
