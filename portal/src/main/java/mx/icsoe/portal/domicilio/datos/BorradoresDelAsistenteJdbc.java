package mx.icsoe.portal.domicilio.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.domicilio.Borrador;
import mx.icsoe.portal.domicilio.Borradores;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class BorradoresDelAsistenteJdbc implements Borradores {

    private static final TypeReference<Map<String, String>> RESPUESTAS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final InstantSource reloj;
    private final Uuid7 identificadores;
    private final JsonMapper json;

    BorradoresDelAsistenteJdbc(JdbcClient sql, InstantSource reloj, Uuid7 identificadores, JsonMapper json) {
        this.sql = sql;
        this.reloj = reloj;
        this.identificadores = identificadores;
        this.json = json;
    }

    @Override
    public Optional<Borrador> abierto(ContratistaId contratista, EncargoDeDomicilio encargo) {
        return sql.sql("""
                SELECT id, version, respuestas, domicilio_id FROM domicilio.borrador
                WHERE contratista_id = :contratista AND encargo = :encargo AND domicilio_id IS NULL
                """)
                .param("contratista", contratista.valor())
                .param("encargo", encargo.clave())
                .query((fila, numero) -> leer(fila))
                .optional();
    }

    @Override
    public void anotar(ContratistaId contratista, EncargoDeDomicilio encargo, Map<String, String> respuestas) {
        sql.sql("""
                INSERT INTO domicilio.borrador AS b
                    (contratista_id, id, encargo, version, respuestas, cambiado_en)
                VALUES (:contratista, :id, :encargo, 1, :respuestas::jsonb, :ahora)
                ON CONFLICT (contratista_id, encargo) WHERE domicilio_id IS NULL DO UPDATE SET
                    version = b.version + 1,
                    respuestas = b.respuestas || excluded.respuestas,
                    cambiado_en = excluded.cambiado_en
                WHERE NOT b.respuestas @> excluded.respuestas
                """)
                .param("contratista", contratista.valor())
                .param("id", identificadores.siguiente())
                .param("encargo", encargo.clave())
                .param("respuestas", json.writeValueAsString(respuestas))
                .param("ahora", reloj.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Borrador> reservar(ContratistaId contratista, EncargoDeDomicilio encargo, UUID id) {
        return sql.sql("""
                SELECT id, version, respuestas, domicilio_id FROM domicilio.borrador
                WHERE contratista_id = :contratista AND id = :id AND encargo = :encargo FOR UPDATE
                """)
                .param("contratista", contratista.valor())
                .param("encargo", encargo.clave())
                .param("id", id)
                .query((fila, numero) -> leer(fila))
                .optional();
    }

    @Override
    public void terminar(ContratistaId contratista, UUID id, DomicilioId domicilio) {
        sql.sql("""
                UPDATE domicilio.borrador SET domicilio_id = :domicilio, cambiado_en = :ahora
                WHERE contratista_id = :contratista AND id = :id
                """)
                .param("domicilio", domicilio.valor())
                .param("ahora", reloj.instant().atOffset(ZoneOffset.UTC))
                .param("contratista", contratista.valor())
                .param("id", id)
                .update();
    }

    private Borrador leer(ResultSet fila) throws SQLException {
        return new Borrador(
                fila.getObject("id", UUID.class),
                fila.getInt("version"),
                json.readValue(fila.getString("respuestas"), RESPUESTAS),
                fila.getObject("domicilio_id") != null);
    }
}
