package mx.icsoe.portal.usuarios.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.usuarios.EstadoDeUsuario;
import mx.icsoe.portal.usuarios.Movimiento;
import mx.icsoe.portal.usuarios.OrdenDeUsuario;
import mx.icsoe.portal.usuarios.Usuario;
import mx.icsoe.portal.usuarios.UsuarioId;
import mx.icsoe.portal.usuarios.UsuariosGuardados;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** {@link UsuariosGuardados} en PostgreSQL. */
@Repository
class UsuariosJdbc implements UsuariosGuardados {

    private static final String LEER = """
            select contratista_id, usuario_id, curp, nombre, correo, celular, estado, captura, carga_trabajadores,
                   envia_a_firma, capturista_id, invitacion, carta_id, version, alta
            from usuarios.usuario
            """;
    private static final String ACTIVO = LEER + """
            where capturista_id = :capturista and contratista_id = :contratista and estado = 'ACTIVO'
            """;

    private final JdbcClient base;

    UsuariosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<Usuario> de(ContratistaId contratista) {
        return base.sql(LEER + "where contratista_id = :contratista order by lower(nombre), usuario_id")
                .param("contratista", contratista.valor())
                .query(RenglonDeUsuario::leer)
                .list();
    }

    @Override
    public Optional<Usuario> buscar(ContratistaId contratista, UsuarioId id) {
        return leer(contratista, id, "");
    }

    @Override
    public Optional<Usuario> buscar(ContratistaId contratista, CapturistaId capturista) {
        return base.sql(LEER + "where contratista_id = :contratista and capturista_id = :capturista")
                .param("contratista", contratista.valor())
                .param("capturista", capturista.valor())
                .query(RenglonDeUsuario::leer)
                .optional();
    }

    @Override
    public Optional<Usuario> buscar(ContratistaId contratista, Curp curp) {
        return base.sql(LEER + "where contratista_id = :contratista and curp = :curp")
                .param("contratista", contratista.valor())
                .param("curp", curp.valor())
                .query(RenglonDeUsuario::leer)
                .optional();
    }

    @Override
    public Optional<Usuario> apartar(ContratistaId contratista, UsuarioId id) {
        return leer(contratista, id, " for update");
    }

    @Override
    public List<Usuario> dondeEstaActivo(CapturistaId capturista) {
        return base.sql(LEER + "where capturista_id = :capturista and estado = 'ACTIVO'")
                .param("capturista", capturista.valor())
                .query(RenglonDeUsuario::leer)
                .list();
    }

    @Override
    public Optional<Usuario> activo(CapturistaId capturista, ContratistaId contratista) {
        return activo(ACTIVO, capturista, contratista);
    }

    @Override
    public Optional<Usuario> sostenerActivo(CapturistaId capturista, ContratistaId contratista) {
        return activo(ACTIVO + " for share", capturista, contratista);
    }

    @Override
    public boolean agregar(Usuario usuario, Movimiento movimiento) {
        boolean nuevo = conRenglon(base.sql("""
                        insert into usuarios.usuario
                            (contratista_id, usuario_id, curp, nombre, correo, celular, estado, captura,
                             carga_trabajadores, envia_a_firma, capturista_id, invitacion, carta_id, version, alta)
                        values (:contratista, :id, :curp, :nombre, :correo, :celular, :estado, :captura,
                                :carga, :envia, :capturista, :invitacion, :carta, :version, :alta)
                        on conflict do nothing
                        """), usuario)
                        .param("alta", Timestamp.from(usuario.alta()))
                        .update()
                == 1;
        if (nuevo) {
            agregar(usuario.contratista(), usuario.id(), movimiento);
        }
        return nuevo;
    }

    @Override
    public void cambiar(Usuario usuario, Movimiento movimiento) {
        conRenglon(base.sql("""
                        update usuarios.usuario
                        set curp = :curp, nombre = :nombre, correo = :correo, celular = :celular, estado = :estado,
                            captura = :captura, carga_trabajadores = :carga, envia_a_firma = :envia,
                            capturista_id = :capturista, invitacion = :invitacion, carta_id = :carta,
                            version = :version
                        where contratista_id = :contratista and usuario_id = :id
                        """), usuario).update();
        agregar(usuario.contratista(), usuario.id(), movimiento);
    }

    @Override
    public List<Movimiento> historia(ContratistaId contratista, UsuarioId id) {
        return base.sql("""
                        select orden, estado, facultades, cuando from usuarios.movimiento
                        where contratista_id = :contratista and usuario_id = :id
                        order by numero desc
                        """)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .query(UsuariosJdbc::movimiento)
                .list();
    }

    private Optional<Usuario> leer(ContratistaId contratista, UsuarioId id, String candado) {
        return base.sql(LEER + "where contratista_id = :contratista and usuario_id = :id" + candado)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .query(RenglonDeUsuario::leer)
                .optional();
    }

    private Optional<Usuario> activo(String sql, CapturistaId capturista, ContratistaId contratista) {
        return base.sql(sql)
                .param("capturista", capturista.valor())
                .param("contratista", contratista.valor())
                .query(RenglonDeUsuario::leer)
                .optional();
    }

    private static StatementSpec conRenglon(StatementSpec orden, Usuario usuario) {
        var datos = usuario.datos();
        var celular = datos.celular();
        var capturista = usuario.capturista();
        var invitacion = usuario.invitacion();
        return orden.param("contratista", usuario.contratista().valor())
                .param("id", usuario.id().valor())
                .param("curp", datos.curp().valor())
                .param("nombre", datos.nombre())
                .param("correo", datos.correo().valor())
                .param("celular", celular == null ? null : celular.valor(), Types.VARCHAR)
                .param("estado", usuario.estado().name())
                .param("captura", usuario.facultades().contains(Facultad.CAPTURAR))
                .param("carga", usuario.facultades().contains(Facultad.CARGAR_TRABAJADORES))
                .param("envia", usuario.facultades().contains(Facultad.ENVIAR_A_FIRMA))
                .param("capturista", capturista == null ? null : capturista.valor(), Types.OTHER)
                .param(
                        "invitacion",
                        invitacion == null ? null : invitacion.vence().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("carta", invitacion == null ? null : invitacion.carta(), Types.OTHER)
                .param("version", usuario.version());
    }

    private void agregar(ContratistaId contratista, UsuarioId id, Movimiento movimiento) {
        base.sql("""
                        insert into usuarios.movimiento
                            (contratista_id, usuario_id, numero, orden, estado, facultades, cuando)
                        select :contratista, :id, coalesce(max(numero), 0) + 1, :orden, :estado, :facultades, :cuando
                        from usuarios.movimiento where contratista_id = :contratista and usuario_id = :id
                        """)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .param("orden", movimiento.orden().name())
                .param("estado", movimiento.estado().name())
                .param(
                        "facultades",
                        movimiento.facultades().stream()
                                .map(Facultad::name)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("cuando", Timestamp.from(movimiento.cuando()))
                .update();
    }

    private static Movimiento movimiento(ResultSet renglon, int numero) throws SQLException {
        return new Movimiento(
                OrdenDeUsuario.valueOf(renglon.getString("orden")),
                EstadoDeUsuario.valueOf(renglon.getString("estado")),
                facultades(renglon.getString("facultades")),
                renglon.getTimestamp("cuando").toInstant());
    }

    private static Set<Facultad> facultades(String nombres) {
        return Arrays.stream(nombres.split(" ", -1))
                .filter(nombre -> !nombre.isEmpty())
                .map(Facultad::valueOf)
                .collect(Collectors.toSet());
    }
}
