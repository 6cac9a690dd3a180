package mx.icsoe.portal.contratista.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.contratista.Avances;
import mx.icsoe.portal.contratista.Contratista;
import mx.icsoe.portal.contratista.Seccion;
import mx.icsoe.portal.contratista.VigenciaDelRepse;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Avances} en PostgreSQL. */
@Repository
class AvancesJdbc implements Avances {

    private final JdbcClient base;

    AvancesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<Avance> de(Collection<ContratistaId> contratistas) {
        return base.sql("""
                        select c.contratista_id, c.rfc, c.nombre, c.alta,
                            exists (select from contratista.contacto k
                                where k.contratista_id = c.contratista_id) as contacto,
                            coalesce((select d.igual_al_fiscal or d.domicilio is not null
                                from contratista.domicilio_social d where d.contratista_id = c.contratista_id
                                order by d.version desc limit 1), false) as domicilio,
                            exists (select from contratista.registro r
                                where r.contratista_id = c.contratista_id) as guardados,
                            (select v.hasta from contratista.vigencia_repse v
                                where v.contratista_id = c.contratista_id order by v.version desc limit 1) as repse
                        from contratista.contratista c where c.contratista_id = any (:ids)
                        """)
                .param("ids", contratistas.stream().map(ContratistaId::valor).toArray(UUID[]::new))
                .query(AvancesJdbc::leer)
                .list();
    }

    private static Avance leer(ResultSet renglon, int numero) throws SQLException {
        Set<Seccion> completas = EnumSet.noneOf(Seccion.class);
        if (renglon.getBoolean("contacto")) {
            completas.add(Seccion.CONTACTO);
        }
        if (renglon.getBoolean("domicilio")) {
            completas.add(Seccion.DOMICILIO_SOCIAL);
        }
        return new Avance(
                new Contratista(
                        new ContratistaId(renglon.getObject("contratista_id", UUID.class)),
                        new Rfc(renglon.getString("rfc")),
                        renglon.getString("nombre")),
                completas,
                renglon.getBoolean("guardados"),
                renglon.getTimestamp("alta").toInstant(),
                Optional.ofNullable(renglon.getObject("repse", LocalDate.class)).map(VigenciaDelRepse::new));
    }
}
