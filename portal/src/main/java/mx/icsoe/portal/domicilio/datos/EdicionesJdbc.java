package mx.icsoe.portal.domicilio.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Huella;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Las ediciones del catálogo que se han cargado. */
@Repository
class EdicionesJdbc {

    private final JdbcClient sql;

    EdicionesJdbc(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Edicion> ultima() {
        return sql.sql("SELECT * FROM domicilio.edicion ORDER BY id DESC LIMIT 1")
                .query((fila, numero) -> leer(fila))
                .optional();
    }

    void asentar(Edicion edicion) {
        sql.sql("""
                INSERT INTO domicilio.edicion (id, origen, sha256, renglones, entidades, nuevas, cambiadas, retiradas,
                                               importada_en, importada_por)
                VALUES (:id, :origen, :sha256, :renglones, :entidades, :nuevas, :cambiadas, :retiradas, :en, :por)
                """)
                .param("id", edicion.id())
                .param("origen", edicion.origen().name())
                .param("sha256", edicion.huella().hex())
                .param("renglones", edicion.cuenta().renglones())
                .param("entidades", edicion.cuenta().entidades())
                .param("nuevas", edicion.cuenta().nuevas())
                .param("cambiadas", edicion.cuenta().cambiadas())
                .param("retiradas", edicion.cuenta().retiradas())
                .param("en", edicion.importadaEn().atOffset(ZoneOffset.UTC))
                .param("por", edicion.importadaPor())
                .update();
    }

    private static Edicion leer(ResultSet fila) throws SQLException {
        return new Edicion(
                fila.getObject("id", UUID.class),
                Edicion.Origen.valueOf(fila.getString("origen")),
                new Huella(fila.getString("sha256")),
                new Edicion.Cuenta(
                        fila.getInt("renglones"),
                        fila.getInt("entidades"),
                        fila.getInt("nuevas"),
                        fila.getInt("cambiadas"),
                        fila.getInt("retiradas")),
                fila.getObject("importada_en", OffsetDateTime.class).toInstant(),
                fila.getString("importada_por"));
    }
}
