package mx.icsoe.portal.plataforma.sesiones;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Los borradores en PostgreSQL: uno por quien escribe, contratista y página. */
@Component
class BorradoresJdbc {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> CAMPOS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    BorradoresJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sin efecto si esa captura ya se envió: es un guardado que llegó tarde. */
    void guardar(
            Identidad quien, String ruta, Optional<Captura> captura, Map<String, List<String>> campos, Instant ahora) {
        jdbc.sql("""
                        INSERT INTO plataforma.borrador AS b (contratista_id, sujeto, ruta, captura, campos, guardado)
                        VALUES (:contratista, :sujeto, :ruta, :captura, CAST(:campos AS jsonb), :ahora)
                        ON CONFLICT (contratista_id, sujeto, ruta)
                        DO UPDATE SET campos = excluded.campos, guardado = excluded.guardado,
                            captura = excluded.captura, enviado = false
                        WHERE NOT b.enviado OR b.captura IS DISTINCT FROM excluded.captura""")
                .param("contratista", quien.contratista().valor())
                .param("sujeto", quien.sujeto())
                .param("ruta", ruta)
                .param("captura", captura.map(Captura::valor).orElse(null))
                .param("campos", JSON.writeValueAsString(campos))
                .param("ahora", ahora.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Map<String, List<String>>> buscar(Identidad quien, String ruta, Instant guardadoDesde) {
        return jdbc.sql("""
                        SELECT campos FROM plataforma.borrador
                        WHERE contratista_id = :contratista AND sujeto = :sujeto AND ruta = :ruta AND guardado > :desde
                            AND NOT enviado""")
                .param("contratista", quien.contratista().valor())
                .param("sujeto", quien.sujeto())
                .param("ruta", ruta)
                .param("desde", guardadoDesde.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, CAMPOS));
    }

    void olvidar(Identidad quien, String ruta) {
        jdbc.sql(
                        "DELETE FROM plataforma.borrador WHERE contratista_id = :contratista AND sujeto = :sujeto AND ruta = :ruta")
                .param("contratista", quien.contratista().valor())
                .param("sujeto", quien.sujeto())
                .param("ruta", ruta)
                .update();
    }

    /** Olvida lo escrito y deja la marca de la captura que lo guardó; falso si se guardó sin captura. */
    boolean descartar(Identidad quien, String ruta) {
        return jdbc.sql("""
                        UPDATE plataforma.borrador SET campos = '{}', enviado = true
                        WHERE contratista_id = :contratista AND sujeto = :sujeto AND ruta = :ruta AND captura IS NOT NULL""")
                        .param("contratista", quien.contratista().valor())
                        .param("sujeto", quien.sujeto())
                        .param("ruta", ruta)
                        .update()
                == 1;
    }

    /** Lo olvida, y deja la marca de que esa captura se envió. */
    void enviar(Identidad quien, String ruta, Captura captura, Instant ahora) {
        jdbc.sql("""
                        INSERT INTO plataforma.borrador (contratista_id, sujeto, ruta, captura, enviado, campos, guardado)
                        VALUES (:contratista, :sujeto, :ruta, :captura, true, '{}', :ahora)
                        ON CONFLICT (contratista_id, sujeto, ruta)
                        DO UPDATE SET campos = '{}', guardado = excluded.guardado,
                            captura = excluded.captura, enviado = true""")
                .param("contratista", quien.contratista().valor())
                .param("sujeto", quien.sujeto())
                .param("ruta", ruta)
                .param("captura", captura.valor())
                .param("ahora", ahora.atOffset(ZoneOffset.UTC))
                .update();
    }

    int purgar(Instant guardadosAntesDe, int cuantos) {
        return jdbc.sql("""
                        DELETE FROM plataforma.borrador
                        WHERE (contratista_id, sujeto, ruta) IN (
                            SELECT contratista_id, sujeto, ruta FROM plataforma.borrador
                            WHERE guardado < :limite
                            LIMIT :cuantos
                            FOR UPDATE SKIP LOCKED)""")
                .param("limite", guardadosAntesDe.atOffset(ZoneOffset.UTC))
                .param("cuantos", cuantos)
                .update();
    }
}
