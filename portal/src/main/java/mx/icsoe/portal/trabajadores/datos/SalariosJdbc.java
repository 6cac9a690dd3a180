package mx.icsoe.portal.trabajadores.datos;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.periodos.TopeDeSalario;
import mx.icsoe.portal.trabajadores.AvisosDeSalario.Fuera;
import mx.icsoe.portal.trabajadores.SalariosFueraDeTopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link SalariosFueraDeTopes} en PostgreSQL. */
@Repository
class SalariosJdbc implements SalariosFueraDeTopes {

    private final JdbcClient base;

    SalariosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Map<ContratoId, Fuera> contar(
            ContratistaId contratista, Collection<ContratoId> contratos, TopeDeSalario tope) {
        Map<ContratoId, Fuera> fuera = new HashMap<>();
        base.sql("""
                        select contrato_id, count(*) filter (where sbc_centavos < :minimo) as bajos,
                               count(*) filter (where sbc_centavos > :maximo) as altos
                        from trabajadores.trabajador
                        where contratista_id = :contratista and contrato_id = any (:contratos)
                          and (sbc_centavos < :minimo or sbc_centavos > :maximo)
                        group by contrato_id
                        """)
                .param("contratista", contratista.valor())
                .param("contratos", contratos.stream().map(ContratoId::valor).toArray(UUID[]::new))
                .param("minimo", tope.minimo().centavos())
                .param("maximo", tope.maximo().centavos())
                .query(fila -> {
                    fuera.put(
                            new ContratoId(fila.getObject(1, UUID.class)), new Fuera(fila.getLong(2), fila.getLong(3)));
                });
        return fuera;
    }
}
