package mx.icsoe.portal.plataforma.sesiones;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.web.EnSesion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Las sesiones en PostgreSQL, por la huella de su llave. */
@Component
class SesionesJdbc {

    private final JdbcClient jdbc;
    private final DuracionDeSesion duracion;

    SesionesJdbc(JdbcClient jdbc, DuracionDeSesion duracion) {
        this.jdbc = jdbc;
        this.duracion = duracion;
    }

    Optional<Sesion> buscar(Llave llave) {
        return jdbc.sql("""
                        SELECT identidad, datos, creada, ultimo_acceso, cerrada IS NOT NULL AS cerrada
                        FROM plataforma.sesion
                        WHERE huella = :huella""")
                .param("huella", llave.huella())
                .query((fila, n) -> sesion(llave, fila))
                .optional();
    }

    void guardar(Llave llave, @Nullable EnSesion quien, Instant ahora) {
        jdbc.sql("""
                        INSERT INTO plataforma.sesion (huella, identidad, sujeto, creada, ultimo_acceso)
                        VALUES (:huella, CAST(:identidad AS jsonb), :sujeto, :ahora, :ahora)""")
                .param("huella", llave.huella())
                .param("identidad", quien == null ? null : TextosDeSesion.de(quien))
                .param("sujeto", quien == null ? null : quien.sujeto())
                .param("ahora", utc(ahora))
                .update();
    }

    /** Anota que se usó y la devuelve con su nuevo fin. */
    Sesion anotarUso(Sesion sesion, Instant ahora) {
        jdbc.sql("""
                        UPDATE plataforma.sesion
                        SET ultimo_acceso = GREATEST(ultimo_acceso, :ahora)
                        WHERE huella = :huella AND cerrada IS NULL""")
                .param("huella", sesion.llave().huella())
                .param("ahora", utc(ahora))
                .update();
        return sesion.usada(ahora, duracion.vence(sesion.creada(), ahora));
    }

    void poner(Llave llave, DatoDeSesion dato, String valor) {
        jdbc.sql("""
                        UPDATE plataforma.sesion
                        SET datos = datos || jsonb_build_object(CAST(:dato AS text), CAST(:valor AS text))
                        WHERE huella = :huella""")
                .param("huella", llave.huella())
                .param("dato", dato.name())
                .param("valor", valor)
                .update();
    }

    void cerrar(Llave llave, Instant ahora) {
        jdbc.sql("UPDATE plataforma.sesion SET cerrada = :ahora WHERE huella = :huella AND cerrada IS NULL")
                .param("huella", llave.huella())
                .param("ahora", utc(ahora))
                .update();
    }

    void cerrarLasDemas(UUID sujeto, Optional<Llave> menos, Instant ahora) {
        jdbc.sql("""
                        UPDATE plataforma.sesion SET cerrada = :ahora
                        WHERE sujeto = :sujeto AND cerrada IS NULL AND huella IS DISTINCT FROM :menos""")
                .param("sujeto", sujeto)
                .param("menos", menos.map(Llave::huella).orElse(null), Types.BINARY)
                .param("ahora", utc(ahora))
                .update();
    }

    void cerrar(CapturistaId capturista, ContratistaId contratista, Instant ahora) {
        jdbc.sql("""
                        UPDATE plataforma.sesion SET cerrada = :ahora
                        WHERE sujeto = :capturista AND cerrada IS NULL
                            AND identidad ->> 'contratista' = :contratista""")
                .param("capturista", capturista.valor())
                .param("contratista", contratista.valor().toString())
                .param("ahora", utc(ahora))
                .update();
    }

    void cerrarLasDeLaLlave(UUID sujeto, String llave, Instant ahora) {
        jdbc.sql("""
                        UPDATE plataforma.sesion SET cerrada = :ahora
                        WHERE sujeto = :sujeto AND cerrada IS NULL AND identidad ->> 'llave' = :llave""")
                .param("sujeto", sujeto)
                .param("llave", llave)
                .param("ahora", utc(ahora))
                .update();
    }

    /** Borra las que ya no sirven ni para devolver lo escrito; dos nodos a la vez se reparten las filas. */
    int purgar(Instant creadasAntesDe, int cuantas) {
        return jdbc.sql("""
                        DELETE FROM plataforma.sesion
                        WHERE huella IN (
                            SELECT huella FROM plataforma.sesion
                            WHERE creada < :limite
                            ORDER BY creada
                            LIMIT :cuantas
                            FOR UPDATE SKIP LOCKED)""")
                .param("limite", utc(creadasAntesDe))
                .param("cuantas", cuantas)
                .update();
    }

    private Sesion sesion(Llave llave, ResultSet fila) throws SQLException {
        String identidad = fila.getString("identidad");
        Instant creada = instante(fila, "creada");
        Instant ultimoAcceso = instante(fila, "ultimo_acceso");
        return new Sesion(
                llave,
                Optional.ofNullable(identidad).map(TextosDeSesion::quien),
                TextosDeSesion.datos(fila.getString("datos")),
                creada,
                ultimoAcceso,
                duracion.vence(creada, ultimoAcceso),
                fila.getBoolean("cerrada"));
    }

    private static Instant instante(ResultSet fila, String columna) throws SQLException {
        return fila.getObject(columna, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instante) {
        return instante.atOffset(ZoneOffset.UTC);
    }
}
