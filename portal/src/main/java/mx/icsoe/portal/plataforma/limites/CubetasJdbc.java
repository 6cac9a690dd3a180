package mx.icsoe.portal.plataforma.limites;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** El estado de cada cubeta, en bytes que solo Bucket4j entiende. */
@Component
class CubetasJdbc {

    private final JdbcClient jdbc;
    private final InstantSource reloj;

    CubetasJdbc(JdbcClient jdbc, InstantSource reloj) {
        this.jdbc = jdbc;
        this.reloj = reloj;
    }

    Optional<byte[]> estado(byte[] llave) {
        return jdbc.sql("SELECT estado FROM plataforma.limite WHERE llave = :llave")
                .param("llave", llave)
                .query(byte[].class)
                .optional();
    }

    boolean estrenar(byte[] llave, byte[] estado, long dura) {
        return jdbc.sql("""
                        INSERT INTO plataforma.limite (llave, estado, vence) VALUES (:llave, :estado, :vence)
                        ON CONFLICT (llave) DO NOTHING""")
                        .param("llave", llave)
                        .param("estado", estado)
                        .param("vence", vence(dura))
                        .update()
                == 1;
    }

    boolean cambiar(byte[] llave, byte[] anterior, byte[] nuevo, long dura) {
        return jdbc.sql("""
                        UPDATE plataforma.limite SET estado = :nuevo, vence = :vence
                        WHERE llave = :llave AND estado = :anterior""")
                        .param("llave", llave)
                        .param("anterior", anterior)
                        .param("nuevo", nuevo)
                        .param("vence", vence(dura))
                        .update()
                == 1;
    }

    void quitar(byte[] llave) {
        jdbc.sql("DELETE FROM plataforma.limite WHERE llave = :llave")
                .param("llave", llave)
                .update();
    }

    int purgar(int cuantas) {
        return jdbc.sql("""
                        DELETE FROM plataforma.limite
                        WHERE llave IN (
                            SELECT llave FROM plataforma.limite
                            WHERE vence < :ahora
                            LIMIT :cuantas
                            FOR UPDATE SKIP LOCKED)""").param("ahora", vence(0)).param("cuantas", cuantas).update();
    }

    private OffsetDateTime vence(long dura) {
        return reloj.instant().plusMillis(dura).atOffset(ZoneOffset.UTC);
    }
}
