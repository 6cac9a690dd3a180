package mx.icsoe.portal.usuarios.datos;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.usuarios.Olvidos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Olvidos} en PostgreSQL. */
@Repository
class OlvidosJdbc implements Olvidos {

    private final JdbcClient base;
    private final Uuid7 identificadores;

    OlvidosJdbc(JdbcClient base, Uuid7 identificadores) {
        this.base = base;
        this.identificadores = identificadores;
    }

    @Override
    public void anotar(Curp curp, Correo correo, Instant cuando) {
        base.sql("""
                        insert into usuarios.olvido (olvido_id, capturista_id, cuando)
                        values (:id, (select capturista_id from usuarios.cuenta
                                      where curp = :curp and lower(correo) = lower(:correo)), :cuando)
                        """)
                .param("id", identificadores.siguiente())
                .param("curp", curp.valor())
                .param("correo", correo.valor())
                .param("cuando", Timestamp.from(cuando))
                .update();
    }

    @Override
    public List<CapturistaId> tomar(int cuantos) {
        return base.sql("""
                        with tomados as (
                            delete from usuarios.olvido
                            where olvido_id in (
                                select olvido_id from usuarios.olvido
                                order by olvido_id
                                limit :cuantos
                                for update skip locked)
                            returning capturista_id)
                        select distinct capturista_id from tomados where capturista_id is not null
                        """)
                .param("cuantos", cuantos)
                .query((renglon, numero) -> new CapturistaId(renglon.getObject("capturista_id", UUID.class)))
                .list();
    }
}
