package mx.icsoe.portal.acceso.datos;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.efirma.reto.Reto;
import mx.icsoe.efirma.reto.Retos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Retos} en PostgreSQL: sirven entre nodos, y tomar uno lo borra en la misma sentencia. */
@Repository
class RetosJdbc implements Retos {

    private static final Duration ESTORBO = Duration.ofHours(1);

    private final JdbcClient base;
    private final InstantSource reloj;

    RetosJdbc(JdbcClient base, InstantSource reloj) {
        this.base = base;
        this.reloj = reloj;
    }

    @Override
    public void guardar(String sesion, Reto reto) {
        barrer();
        base.sql("""
                        insert into acceso.reto (sesion, valor, vence) values (:sesion, :valor, :vence)
                        on conflict (sesion) do update set valor = excluded.valor, vence = excluded.vence
                        """)
                .param("sesion", sesion)
                .param("valor", reto.valor())
                .param("vence", Timestamp.from(reto.vence()))
                .update();
    }

    @Override
    public Optional<Reto> tomar(String sesion) {
        return base.sql("delete from acceso.reto where sesion = :sesion returning valor, vence")
                .param("sesion", sesion)
                .query((renglon, numero) -> new Reto(
                        renglon.getString("valor"),
                        renglon.getTimestamp("vence").toInstant()))
                .optional();
    }

    /** Los que nadie firmó se van de a pocos, cada vez que llega uno nuevo. */
    private void barrer() {
        base.sql("""
                        delete from acceso.reto where sesion in (
                            select sesion from acceso.reto where vence < :antes limit 20 for update skip locked)
                        """)
                .param("antes", Timestamp.from(reloj.instant().minus(ESTORBO)))
                .update();
    }
}
