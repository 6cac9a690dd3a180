package mx.icsoe.portal.trabajadores.datos;

import java.sql.SQLException;
import javax.sql.DataSource;
import mx.icsoe.portal.contratos.ContratoAbierto;
import mx.icsoe.portal.trabajadores.CargaId;
import mx.icsoe.portal.trabajadores.LlegadaDeRenglones;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link LlegadaDeRenglones} con {@code COPY} binario a la tabla misma. */
@Repository
class LlegadaPorCopy implements LlegadaDeRenglones {

    private final DataSource fuente;
    private final JdbcClient base;
    private final CuentaJdbc cuenta;

    LlegadaPorCopy(DataSource fuente, JdbcClient base, CuentaJdbc cuenta) {
        this.fuente = fuente;
        this.base = base;
        this.cuenta = cuenta;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Tanda abrir(ContratoAbierto contrato, CargaId carga) {
        var conexion = DataSourceUtils.getConnection(fuente);
        try {
            var postgres = conexion.unwrap(PGConnection.class);
            return new TandaPorCopy(conexion, postgres.getCopyAPI(), new ChoquesDeTanda(base, contrato, carga), cuenta);
        } catch (SQLException falla) {
            throw new DataAccessResourceFailureException("no se pudo empezar la tanda", falla);
        }
    }
}
