package mx.icsoe.portal.usuarios.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.usuarios.Cuenta;
import mx.icsoe.portal.usuarios.Cuentas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Cuentas} en PostgreSQL. */
@Repository
class CuentasJdbc implements Cuentas {

    private static final String LEER =
            "select capturista_id, curp, nombre, correo, contrasena, contrasena_desde from usuarios.cuenta ";

    private final JdbcClient base;

    CuentasJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<Cuenta> con(Curp curp) {
        return base.sql(LEER + "where curp = :curp order by activada, capturista_id")
                .param("curp", curp.valor())
                .query(CuentasJdbc::leer)
                .list();
    }

    @Override
    public Optional<Cuenta> con(Curp curp, Correo correo) {
        return base.sql(LEER + "where curp = :curp and lower(correo) = lower(:correo)")
                .param("curp", curp.valor())
                .param("correo", correo.valor())
                .query(CuentasJdbc::leer)
                .optional();
    }

    @Override
    public Optional<Cuenta> buscar(CapturistaId id) {
        return base.sql(LEER + "where capturista_id = :id")
                .param("id", id.valor())
                .query(CuentasJdbc::leer)
                .optional();
    }

    @Override
    public boolean sostener(CapturistaId id, String resumen) {
        return base.sql(LEER + "where capturista_id = :id and contrasena = :resumen for share")
                .param("id", id.valor())
                .param("resumen", resumen)
                .query(CuentasJdbc::leer)
                .optional()
                .isPresent();
    }

    @Override
    public boolean abrir(Cuenta cuenta) {
        return base.sql("""
                        insert into usuarios.cuenta
                            (capturista_id, curp, nombre, correo, contrasena, contrasena_desde, activada, privacidad)
                        values (:id, :curp, :nombre, :correo, :resumen, :desde, :desde, :desde)
                        on conflict do nothing
                        """)
                        .param("id", cuenta.id().valor())
                        .param("curp", cuenta.curp().valor())
                        .param("nombre", cuenta.nombre())
                        .param("correo", cuenta.correo().valor())
                        .param("resumen", cuenta.resumen())
                        .param("desde", Timestamp.from(cuenta.desde()))
                        .update()
                == 1;
    }

    @Override
    public void ponerContrasena(CapturistaId id, String resumen, Instant cuando) {
        base.sql("""
                        update usuarios.cuenta set contrasena = :resumen, contrasena_desde = :cuando
                        where capturista_id = :id
                        """)
                .param("id", id.valor())
                .param("resumen", resumen)
                .param("cuando", Timestamp.from(cuando))
                .update();
    }

    @Override
    public boolean ponerCorreo(CapturistaId id, Correo correo) {
        return base.sql("""
                        update usuarios.cuenta este set correo = :correo
                        where capturista_id = :id and not exists (
                            select from usuarios.cuenta otra
                            where otra.curp = este.curp and lower(otra.correo) = lower(:correo)
                                and otra.capturista_id <> :id)
                        """)
                        .param("id", id.valor())
                        .param("correo", correo.valor())
                        .update()
                == 1;
    }

    private static Cuenta leer(ResultSet renglon, int numero) throws SQLException {
        return new Cuenta(
                new CapturistaId(renglon.getObject("capturista_id", UUID.class)),
                new Curp(renglon.getString("curp")),
                renglon.getString("nombre"),
                new Correo(renglon.getString("correo")),
                renglon.getString("contrasena"),
                renglon.getTimestamp("contrasena_desde").toInstant());
    }
}
