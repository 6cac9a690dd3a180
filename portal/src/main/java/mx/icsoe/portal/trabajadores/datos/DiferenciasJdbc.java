package mx.icsoe.portal.trabajadores.datos;

import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.trabajadores.DiferenciasDeTrabajadores;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link DiferenciasDeTrabajadores} en PostgreSQL: las dos listas ya están ordenadas por NSS en su índice. */
@Repository
class DiferenciasJdbc implements DiferenciasDeTrabajadores {

    private final JdbcClient base;

    DiferenciasJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Diferencias entre(ContratistaId contratista, ContratoId antes, ContratoId despues) {
        return base.sql("""
                        select count(*) filter (where a.nss is null) as agregados,
                               count(*) filter (where d.nss is null) as quitados,
                               count(*) filter (where a.sbc_centavos <> d.sbc_centavos) as con_otro_sbc
                        from (select nss, sbc_centavos from trabajadores.trabajador
                              where contratista_id = :contratista and contrato_id = :antes) a
                        full join (select nss, sbc_centavos from trabajadores.trabajador
                              where contratista_id = :contratista and contrato_id = :despues) d on a.nss = d.nss
                        """)
                .param("contratista", contratista.valor())
                .param("antes", antes.valor())
                .param("despues", despues.valor())
                .query((fila, n) -> new Diferencias(fila.getLong(1), fila.getLong(2), fila.getLong(3)))
                .single();
    }
}
