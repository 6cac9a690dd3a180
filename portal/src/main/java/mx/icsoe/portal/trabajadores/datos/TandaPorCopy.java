package mx.icsoe.portal.trabajadores.datos;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.trabajadores.LlegadaDeRenglones;
import mx.icsoe.portal.trabajadores.LlegadaDeRenglones.NoEntraron;
import mx.icsoe.portal.trabajadores.Renglon;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.util.PSQLState;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Una tanda: se envía conforme se lee, para que la base la ordene e indexe mientras tanto. Si algún renglón choca, se
 * deshace hasta el punto de guardado y se agrega por el camino que dice cuáles.
 */
final class TandaPorCopy implements LlegadaDeRenglones.Tanda {

    private final Connection conexion;
    private final CopyManager copias;
    private final ChoquesDeTanda choques;
    private final CuentaJdbc cuenta;
    private final RenglonesBinarios renglones;
    private final List<Renglon.Correcto> tanda = new ArrayList<>();
    private @Nullable Savepoint antes;
    private @Nullable CopyIn copia;
    private boolean rota;

    TandaPorCopy(Connection conexion, CopyManager copias, ChoquesDeTanda choques, CuentaJdbc cuenta) {
        this.conexion = conexion;
        this.copias = copias;
        this.choques = choques;
        this.cuenta = cuenta;
        this.renglones = new RenglonesBinarios(choques.contrato(), choques.carga());
    }

    @Override
    public void agregar(Renglon.Correcto renglon) {
        tanda.add(renglon);
        if (rota) {
            return;
        }
        try {
            empezar();
            renglones.agregar(renglon.trabajador());
            if (renglones.hayTramo()) {
                enviar();
            }
        } catch (SQLException falla) {
            tropezar(falla);
        }
    }

    private CopyIn empezar() throws SQLException {
        CopyIn enCurso = copia;
        if (enCurso == null) {
            antes = conexion.setSavepoint();
            enCurso = copias.copyIn(RenglonesBinarios.ORDEN);
            copia = enCurso;
        }
        return enCurso;
    }

    private void enviar() throws SQLException {
        empezar().writeToCopy(renglones.bytes(), 0, renglones.largo());
        renglones.vaciar();
    }

    @Override
    public NoEntraron guardar() {
        if (tanda.isEmpty()) {
            return NoEntraron.NINGUNO;
        }
        if (!rota) {
            try {
                renglones.terminar();
                enviar();
                empezar().endCopy();
                copia = null;
            } catch (SQLException falla) {
                tropezar(falla);
            }
        }
        NoEntraron fuera = rota ? choques.agregarLosQueQuepan(tanda) : NoEntraron.NINGUNO;
        cuenta.sumar(choques.contrato(), tanda.size() - (long) choques.fuera());
        return fuera;
    }

    /** Un choque de unicidad se resuelve; cualquier otra falla detiene la tanda. */
    private void tropezar(SQLException falla) {
        if (!PSQLState.UNIQUE_VIOLATION.getState().equals(falla.getSQLState())) {
            throw new DataAccessResourceFailureException("no se pudo guardar la tanda", falla);
        }
        rota = true;
        copia = null;
        try {
            conexion.rollback(antes);
        } catch (SQLException sinVuelta) {
            throw new DataAccessResourceFailureException("no se pudo deshacer la tanda", sinVuelta);
        }
    }

    @Override
    public void close() {
        CopyIn enCurso = copia;
        if (enCurso != null && enCurso.isActive()) {
            try {
                enCurso.cancelCopy();
            } catch (SQLException yaPerdida) {
                // La transacción se va a deshacer de todos modos.
                copia = null;
            }
        }
    }
}
