package mx.icsoe.portal.contratantes.datos;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratantes.ColaDeAvisos;
import mx.icsoe.portal.contratantes.PorAvisar;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link ColaDeAvisos} en PostgreSQL: {@code SKIP LOCKED} reparte, y lo que se corta sigue formado. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ColaDeAvisosJdbc implements ColaDeAvisos {

    private static final String UNA = " where contratista_id = :contratista and informativa_id = :informativa";

    private final JdbcClient base;

    ColaDeAvisosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void formar(PorAvisar una, Instant cuando) {
        base.sql("""
                        insert into contratantes.por_avisar (contratista_id, informativa_id, formada, no_antes)
                        values (:contratista, :informativa, :cuando, :cuando)
                        on conflict do nothing
                        """).params(llave(una)).param("cuando", Timestamp.from(cuando)).update();
    }

    @Override
    public Optional<PorAvisar> tomar(Instant ahora) {
        return base.sql("""
                        select contratista_id, informativa_id from contratantes.por_avisar
                        where no_antes <= :ahora
                        order by no_antes limit 1 for update skip locked
                        """)
                .param("ahora", Timestamp.from(ahora))
                .query((fila, numero) -> new PorAvisar(
                        new ContratistaId(fila.getObject("contratista_id", UUID.class)),
                        new InformativaId(fila.getObject("informativa_id", UUID.class))))
                .optional();
    }

    @Override
    public void quitar(PorAvisar una) {
        base.sql("delete from contratantes.por_avisar" + UNA).params(llave(una)).update();
    }

    /** Cada vez espera el doble: de un minuto a cerca de un día. */
    @Override
    public void aplazar(PorAvisar una, Instant ahora) {
        base.sql("""
                        update contratantes.por_avisar
                        set intentos = intentos + 1, no_antes = cast(:ahora as timestamptz) + interval '1 minute' * power(2, least(intentos, 10))
                        """ + UNA)
                .params(llave(una))
                .param("ahora", Timestamp.from(ahora))
                .update();
    }

    private static Map<String, Object> llave(PorAvisar una) {
        return Map.of(
                "contratista", una.contratista().valor(),
                "informativa", una.informativa().valor());
    }
}
