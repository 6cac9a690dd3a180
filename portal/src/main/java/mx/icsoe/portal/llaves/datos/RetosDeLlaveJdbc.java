package mx.icsoe.portal.llaves.datos;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.llaves.RetosDeLlave;
import mx.icsoe.portal.nucleo.Octetos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link RetosDeLlave} en PostgreSQL: sirven entre nodos, y tomar uno lo borra en la misma sentencia. */
@Repository
class RetosDeLlaveJdbc implements RetosDeLlave {

    private static final Duration ESTORBO = Duration.ofHours(1);

    private final JdbcClient base;
    private final InstantSource reloj;

    RetosDeLlaveJdbc(JdbcClient base, InstantSource reloj) {
        this.base = base;
        this.reloj = reloj;
    }

    @Override
    public void guardar(String sesion, Proposito proposito, Reto reto) {
        barrer();
        base.sql("""
                        insert into llaves.reto (sesion, proposito, valor, vence)
                        values (:sesion, :proposito, :valor, :vence)
                        on conflict (sesion, proposito) do update set valor = excluded.valor, vence = excluded.vence
                        """)
                .param("sesion", sesion)
                .param("proposito", proposito.name())
                .param("valor", reto.valor().bytes())
                .param("vence", Timestamp.from(reto.vence()))
                .update();
    }

    @Override
    public Optional<Reto> tomar(String sesion, Proposito proposito) {
        return base.sql("""
                        delete from llaves.reto where sesion = :sesion and proposito = :proposito
                        returning valor, vence
                        """)
                .param("sesion", sesion)
                .param("proposito", proposito.name())
                .query((renglon, numero) -> new Reto(
                        new Octetos(renglon.getBytes("valor")),
                        renglon.getTimestamp("vence").toInstant()))
                .optional();
    }

    /** Los que nadie firmó se van de a pocos, cada vez que llega uno nuevo. */
    private void barrer() {
        base.sql("""
                        delete from llaves.reto where (sesion, proposito) in (
                            select sesion, proposito from llaves.reto where vence < :antes
                            limit 20 for update skip locked)
                        """)
                .param("antes", Timestamp.from(reloj.instant().minus(ESTORBO)))
                .update();
    }
}
