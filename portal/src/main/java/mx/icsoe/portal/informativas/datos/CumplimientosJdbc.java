package mx.icsoe.portal.informativas.datos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.icsoe.portal.informativas.Cumplimiento;
import mx.icsoe.portal.informativas.Cumplimientos;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Cumplimientos} en PostgreSQL. */
@Repository
class CumplimientosJdbc implements Cumplimientos {

    private final JdbcClient base;

    CumplimientosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Map<ContratistaId, Cumplimiento> de(Cuatrimestre cuatrimestre, List<ContratistaId> contratistas) {
        Map<ContratistaId, Cumplimiento> cumplimientos = new HashMap<>();
        contratistas.forEach(cada -> cumplimientos.put(cada, Cumplimiento.SIN_INICIAR));
        base.sql("""
                        select contratista_id, bool_or(estado = 'PRESENTADA' and tipo <> 'SIN_EFECTOS') as presentada
                        from informativas.informativa
                        where contratista_id = any(:contratistas)
                          and ejercicio = :ejercicio and cuatrimestre = :cuatrimestre
                          and estado in ('EN_CAPTURA', 'EN_FIRMA', 'DEVUELTA', 'PRESENTADA')
                        group by contratista_id
                        having bool_or(estado <> 'PRESENTADA' or tipo <> 'SIN_EFECTOS')
                        """)
                .param(
                        "contratistas",
                        contratistas.stream().map(ContratistaId::valor).toArray(UUID[]::new))
                .param("ejercicio", cuatrimestre.ejercicio())
                .param("cuatrimestre", cuatrimestre.numero())
                .query(renglon -> {
                    cumplimientos.put(
                            new ContratistaId(renglon.getObject("contratista_id", UUID.class)),
                            renglon.getBoolean("presentada") ? Cumplimiento.PRESENTADA : Cumplimiento.EN_PREPARACION);
                });
        return cumplimientos;
    }
}
