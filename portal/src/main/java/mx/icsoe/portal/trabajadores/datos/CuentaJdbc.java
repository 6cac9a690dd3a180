package mx.icsoe.portal.trabajadores.datos;

import mx.icsoe.portal.contratos.ContratoAbierto;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cuántos trabajadores tiene cada contrato. */
@Repository
class CuentaJdbc {

    private final JdbcClient base;

    CuentaJdbc(JdbcClient base) {
        this.base = base;
    }

    long de(ContratistaId contratista, ContratoId contrato) {
        return base.sql(
                        "select cuantos from trabajadores.cuenta where contratista_id = :de and contrato_id = :contrato")
                .param("de", contratista.valor())
                .param("contrato", contrato.valor())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Sumar cero también pasa por la base: comprueba que el contrato siga en captura. */
    void sumar(ContratoAbierto contrato, long cuantos) {
        base.sql("""
                        insert into trabajadores.cuenta as c (contratista_id, contrato_id, cuantos)
                        values (:de, :contrato, greatest(:cuantos, 0))
                        on conflict (contratista_id, contrato_id) do update set cuantos = c.cuantos + :cuantos
                        """)
                .param("de", contrato.contratista().valor())
                .param("contrato", contrato.id().valor())
                .param("cuantos", cuantos)
                .update();
    }
}
