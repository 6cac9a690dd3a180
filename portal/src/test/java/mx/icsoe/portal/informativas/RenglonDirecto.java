package mx.icsoe.portal.informativas;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Informativas puestas en la tabla sin pasar por los casos de uso, como llegarían unas importadas. */
final class RenglonDirecto {

    static final OffsetDateTime CUANDO = RelojDePrueba.INICIO.atOffset(ZoneOffset.UTC);

    private RenglonDirecto() {}

    static void insertar(JdbcClient base, UUID contratista, Estado estado) {
        base.sql("""
                        insert into informativas.informativa
                            (contratista_id, informativa_id, ejercicio, cuatrimestre, tipo, estado, version, creada, presentada)
                        values (:quien, gen_random_uuid(), 2026, 1, 'NORMAL', :estado, 1, :cuando, :presentada)
                        """)
                .param("quien", contratista)
                .param("estado", estado.name())
                .param("cuando", CUANDO)
                .param("presentada", estado.sePresento() ? CUANDO : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }
}
