package mx.icsoe.portal.periodos.datos;

import java.time.LocalDate;
import java.util.Set;
import mx.icsoe.portal.periodos.DiasInhabiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DiasInhabilesJdbc implements DiasInhabiles {

    private final JdbcClient base;

    DiasInhabilesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Set<LocalDate> entre(LocalDate desde, LocalDate hasta) {
        return base.sql("""
                        select distinct dia from (
                            select distinct on (autoridad, dia) dia, inhabil from periodos.dia_inhabil
                            where dia between :desde and :hasta order by autoridad, dia, version desc
                        ) rige where inhabil
                        """)
                .param("desde", desde)
                .param("hasta", hasta)
                .query((renglon, numero) -> renglon.getObject("dia", LocalDate.class))
                .set();
    }

    @Override
    public int versiones(LocalDate desde, LocalDate hasta) {
        return base.sql("select count(*) from periodos.dia_inhabil where dia between :desde and :hasta")
                .param("desde", desde)
                .param("hasta", hasta)
                .query(Integer.class)
                .single();
    }
}
