package mx.icsoe.portal.plataforma.sesiones;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Los borradores en PostgreSQL: uno por contratista y página. */
@Component
class BorradoresJdbc {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> CAMPOS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    BorradoresJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void guardar(ContratistaId contratista, String ruta, Map<String, List<String>> campos, Instant ahora) {
        jdbc.sql("""
                        INSERT INTO plataforma.borrador (contratista_id, ruta, campos, guardado)
                        VALUES (:contratista, :ruta, CAST(:campos AS jsonb), :ahora)
                        ON CONFLICT (contratista_id, ruta)
                        DO UPDATE SET campos = excluded.campos, guardado = excluded.guardado""")
                .param("contratista", contratista.valor())
                .param("ruta", ruta)
                .param("campos", JSON.writeValueAsString(campos))
                .param("ahora", ahora.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Map<String, List<String>>> buscar(ContratistaId contratista, String ruta, Instant guardadoDesde) {
        return jdbc.sql("""
                        SELECT campos FROM plataforma.borrador
                        WHERE contratista_id = :contratista AND ruta = :ruta AND guardado > :desde""")
                .param("contratista", contratista.valor())
                .param("ruta", ruta)
                .param("desde", guardadoDesde.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, CAMPOS));
    }

    void olvidar(ContratistaId contratista, String ruta) {
        jdbc.sql("DELETE FROM plataforma.borrador WHERE contratista_id = :contratista AND ruta = :ruta")
                .param("contratista", contratista.valor())
                .param("ruta", ruta)
                .update();
    }

    int purgar(Instant guardadosAntesDe, int cuantos) {
        return jdbc.sql("""
                        DELETE FROM plataforma.borrador
                        WHERE (contratista_id, ruta) IN (
                            SELECT contratista_id, ruta FROM plataforma.borrador
                            WHERE guardado < :limite
                            LIMIT :cuantos
                            FOR UPDATE SKIP LOCKED)""")
                .param("limite", guardadosAntesDe.atOffset(ZoneOffset.UTC))
                .param("cuantos", cuantos)
                .update();
    }
}
