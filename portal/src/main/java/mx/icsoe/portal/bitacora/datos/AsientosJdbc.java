package mx.icsoe.portal.bitacora.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import mx.icsoe.portal.bitacora.Asiento;
import mx.icsoe.portal.bitacora.Asientos;
import mx.icsoe.portal.bitacora.Eslabon;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** La bitácora en PostgreSQL: el asiento y su pendiente entran en una sola sentencia. */
@Component
class AsientosJdbc implements Asientos {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> DETALLE = new TypeReference<>() {};
    private static final int POR_VIAJE = 1_000;
    private static final long TURNO = 0x6269_7461_636f_7261L;

    private final JdbcClient jdbc;
    private final JdbcTemplate plantilla;

    AsientosJdbc(JdbcClient jdbc, JdbcTemplate plantilla) {
        this.jdbc = jdbc;
        this.plantilla = plantilla;
    }

    @Override
    public void agregar(Asiento asiento) {
        jdbc.sql("""
                        WITH asentado AS (
                            INSERT INTO bitacora.asiento
                                (id, momento, accion, papel, referencia, contratista, detalle)
                            VALUES (:id, :momento, :accion, :papel, :referencia, :contratista, CAST(:detalle AS jsonb))
                            RETURNING id)
                        INSERT INTO bitacora.pendiente (asiento) SELECT id FROM asentado""")
                .param("id", asiento.id())
                .param("momento", asiento.momento().atOffset(ZoneOffset.UTC))
                .param("accion", asiento.accion())
                .param("papel", asiento.autor().map(Autor::papel).orElse(null))
                .param("referencia", asiento.autor().map(Autor::referencia).orElse(null))
                .param(
                        "contratista",
                        asiento.contratista().map(ContratistaId::valor).orElse(null))
                .param("detalle", JSON.writeValueAsString(asiento.detalle()))
                .update();
    }

    @Override
    public boolean tomarTurno() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:turno)")
                .param("turno", TURNO)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Asiento> porEncadenar(int cuantos) {
        return jdbc.sql("""
                        SELECT a.* FROM bitacora.pendiente p JOIN bitacora.asiento a ON a.id = p.asiento
                        ORDER BY a.id
                        LIMIT :cuantos""")
                .param("cuantos", cuantos)
                .query((fila, n) -> asiento(fila))
                .list();
    }

    @Override
    public Optional<Eslabon> ultimo() {
        return jdbc.sql("SELECT numero, asiento, huella FROM bitacora.eslabon ORDER BY numero DESC LIMIT 1")
                .query((fila, n) -> eslabon(fila, "asiento"))
                .optional();
    }

    @Override
    public void encadenar(List<Eslabon> eslabones) {
        List<Object[]> filas = eslabones.stream()
                .map(eslabon -> new Object[] {
                    eslabon.numero(), eslabon.asiento(), eslabon.huella().bytes()
                })
                .toList();
        plantilla.batchUpdate("INSERT INTO bitacora.eslabon (numero, asiento, huella) VALUES (?, ?, ?)", filas);
        List<Object[]> asientos = eslabones.stream()
                .map(eslabon -> new Object[] {eslabon.asiento()})
                .toList();
        plantilla.batchUpdate("DELETE FROM bitacora.pendiente WHERE asiento = ?", asientos);
    }

    @Override
    public void recorrer(Predicate<Lugar> seguir) {
        ResultSetExtractor<Boolean> mirar = filas -> {
            boolean sigue = true;
            while (sigue && filas.next()) {
                sigue = seguir.test(lugar(filas));
            }
            return sigue;
        };
        jdbc.sql("""
                        SELECT e.numero, e.asiento AS encadenado, e.huella, a.*
                        FROM bitacora.eslabon e LEFT JOIN bitacora.asiento a ON a.id = e.asiento
                        ORDER BY e.numero""").withFetchSize(POR_VIAJE).query(mirar);
    }

    @Override
    public Cuenta contar() {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM bitacora.pendiente) AS por_encadenar,
                               count(*) AS sueltos
                        FROM bitacora.asiento a
                        WHERE NOT EXISTS (SELECT FROM bitacora.eslabon e WHERE e.asiento = a.id)
                          AND NOT EXISTS (SELECT FROM bitacora.pendiente p WHERE p.asiento = a.id)""")
                .query((fila, n) -> new Cuenta(fila.getLong("por_encadenar"), fila.getLong("sueltos")))
                .single();
    }

    private static Lugar lugar(ResultSet fila) throws SQLException {
        boolean falta = fila.getObject("id") == null;
        return new Lugar(eslabon(fila, "encadenado"), falta ? Optional.empty() : Optional.of(asiento(fila)));
    }

    private static Eslabon eslabon(ResultSet fila, String columna) throws SQLException {
        return new Eslabon(
                fila.getLong("numero"), fila.getObject(columna, UUID.class), Huella.deResumen(fila.getBytes("huella")));
    }

    private static Asiento asiento(ResultSet fila) throws SQLException {
        String papel = fila.getString("papel");
        UUID contratista = fila.getObject("contratista", UUID.class);
        return new Asiento(
                fila.getObject("id", UUID.class),
                fila.getObject("momento", OffsetDateTime.class).toInstant(),
                fila.getString("accion"),
                papel == null ? Optional.empty() : Optional.of(new Autor(papel, fila.getString("referencia"))),
                Optional.ofNullable(contratista).map(ContratistaId::new),
                JSON.readValue(fila.getString("detalle"), DETALLE));
    }
}
