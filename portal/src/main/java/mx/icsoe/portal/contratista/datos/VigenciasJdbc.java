package mx.icsoe.portal.contratista.datos;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.contratista.VigenciaDelRepse;
import mx.icsoe.portal.contratista.Vigencias;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Vigencias} en PostgreSQL. */
@Repository
class VigenciasJdbc implements Vigencias {

    private final JdbcClient base;

    VigenciasJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<VigenciaDelRepse> vigente(ContratistaId contratista) {
        return historia(contratista).stream().findFirst().flatMap(Version::valor);
    }

    @Override
    public List<Version<Optional<VigenciaDelRepse>>> historia(ContratistaId contratista) {
        return base.sql("""
                        select version, hasta, guardado, serie from contratista.vigencia_repse
                        where contratista_id = :id order by version desc
                        """)
                .param("id", contratista.valor())
                .query((renglon, numero) -> new Version<>(
                        renglon.getInt("version"),
                        Optional.ofNullable(renglon.getObject("hasta", LocalDate.class))
                                .map(VigenciaDelRepse::new),
                        renglon.getTimestamp("guardado").toInstant(),
                        renglon.getString("serie")))
                .list();
    }

    @Override
    public Map<ContratistaId, VigenciaDelRepse> queVencen(LocalDate desde, LocalDate hasta) {
        Map<ContratistaId, VigenciaDelRepse> hallados = new HashMap<>();
        base.sql("""
                        select contratista_id, hasta from (
                            select distinct on (contratista_id) contratista_id, hasta
                            from contratista.vigencia_repse order by contratista_id, version desc
                        ) ultima where hasta between :desde and :hasta
                        """).param("desde", desde).param("hasta", hasta).query(fila -> {
            hallados.put(
                    new ContratistaId(fila.getObject(1, UUID.class)),
                    new VigenciaDelRepse(fila.getObject(2, LocalDate.class)));
        });
        return hallados;
    }

    @Override
    public void agregar(ContratistaId contratista, Version<Optional<VigenciaDelRepse>> version) {
        base.sql("""
                        insert into contratista.vigencia_repse (contratista_id, version, hasta, guardado, serie)
                        values (:id, :version, :hasta, :guardado, :serie)
                        """)
                .param("id", contratista.valor())
                .param("version", version.numero())
                .param("hasta", version.valor().map(VigenciaDelRepse::hasta).orElse(null), Types.DATE)
                .param("guardado", Timestamp.from(version.guardado()))
                .param("serie", version.serie())
                .update();
    }
}
