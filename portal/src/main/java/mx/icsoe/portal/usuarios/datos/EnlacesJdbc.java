package mx.icsoe.portal.usuarios.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.usuarios.Enlace;
import mx.icsoe.portal.usuarios.Enlaces;
import mx.icsoe.portal.usuarios.FichaDeEnlace;
import mx.icsoe.portal.usuarios.UsuarioId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** {@link Enlaces} en PostgreSQL. */
@Repository
class EnlacesJdbc implements Enlaces {

    private final JdbcClient base;

    EnlacesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void agregar(FichaDeEnlace ficha, Enlace enlace, Instant creado, Instant vence) {
        sustituir(enlace, creado);
        conDueno(base.sql("""
                        insert into usuarios.enlace
                            (huella, proposito, contratista_id, usuario_id, capturista_id, correo, creado, vence)
                        values (:huella, :proposito, :contratista, :usuario, :capturista, :correo, :creado, :vence)
                        """), enlace)
                .param("huella", ficha.huella())
                .param("correo", correo(enlace), Types.VARCHAR)
                .param("creado", Timestamp.from(creado))
                .param("vence", Timestamp.from(vence))
                .update();
    }

    @Override
    public Optional<Enlace.Guardado> buscar(FichaDeEnlace ficha, Instant ahora) {
        return base.sql("""
                        select proposito, contratista_id, usuario_id, capturista_id, correo, vence,
                               case when usado is not null then 'USADO'
                                    when sustituido is not null then 'SUSTITUIDO'
                                    when vence <= :ahora then 'VENCIDO'
                                    else 'VIGENTE' end as estado
                        from usuarios.enlace where huella = :huella
                        """)
                .param("huella", ficha.huella())
                .param("ahora", Timestamp.from(ahora))
                .query(EnlacesJdbc::leer)
                .optional();
    }

    @Override
    public boolean usar(FichaDeEnlace ficha, Instant ahora) {
        return base.sql("""
                        update usuarios.enlace set usado = :ahora
                        where huella = :huella and usado is null and sustituido is null and vence > :ahora
                        """)
                        .param("huella", ficha.huella())
                        .param("ahora", Timestamp.from(ahora))
                        .update()
                == 1;
    }

    @Override
    public void sustituir(Enlace enlace, Instant cuando) {
        conDueno(base.sql("""
                        update usuarios.enlace set sustituido = :cuando
                        where proposito = :proposito and usado is null and sustituido is null
                            and ((contratista_id = :contratista and usuario_id = :usuario)
                                 or capturista_id = :capturista)
                        """), enlace).param("cuando", Timestamp.from(cuando)).update();
    }

    @Override
    public int purgar(Instant antesDe) {
        return base.sql("delete from usuarios.enlace where creado < :antes")
                .param("antes", Timestamp.from(antesDe))
                .update();
    }

    private static StatementSpec conDueno(StatementSpec orden, Enlace enlace) {
        return switch (enlace) {
            case Enlace.DeInvitacion(var contratista, var usuario) ->
                conDueno(orden, "INVITACION", contratista.valor(), usuario.valor(), null);
            case Enlace.DeContrasena(var capturista) -> conDueno(orden, "CONTRASENA", null, null, capturista.valor());
            case Enlace.DeCorreo(var capturista, var correo) ->
                conDueno(orden, "CORREO", null, null, capturista.valor());
        };
    }

    private static StatementSpec conDueno(
            StatementSpec orden,
            String proposito,
            @Nullable UUID contratista,
            @Nullable UUID usuario,
            @Nullable UUID capturista) {
        return orden.param("proposito", proposito)
                .param("contratista", contratista, Types.OTHER)
                .param("usuario", usuario, Types.OTHER)
                .param("capturista", capturista, Types.OTHER);
    }

    private static @Nullable String correo(Enlace enlace) {
        return enlace instanceof Enlace.DeCorreo(var capturista, var correo) ? correo.valor() : null;
    }

    private static Enlace.Guardado leer(ResultSet renglon, int numero) throws SQLException {
        return new Enlace.Guardado(
                enlace(renglon),
                Enlace.Estado.valueOf(renglon.getString("estado")),
                renglon.getTimestamp("vence").toInstant());
    }

    private static Enlace enlace(ResultSet renglon) throws SQLException {
        String proposito = renglon.getString("proposito");
        return switch (proposito) {
            case "INVITACION" ->
                new Enlace.DeInvitacion(
                        new ContratistaId(renglon.getObject("contratista_id", UUID.class)),
                        new UsuarioId(renglon.getObject("usuario_id", UUID.class)));
            case "CONTRASENA" -> new Enlace.DeContrasena(capturista(renglon));
            case "CORREO" -> new Enlace.DeCorreo(capturista(renglon), new Correo(renglon.getString("correo")));
            default -> throw new IllegalStateException("la base guarda un propósito que no existe: " + proposito);
        };
    }

    private static CapturistaId capturista(ResultSet renglon) throws SQLException {
        return new CapturistaId(renglon.getObject("capturista_id", UUID.class));
    }
}
