package mx.icsoe.portal.presentacion.datos;

import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.UsosDeContenido;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Los contenidos que usa una presentación: el documento que se va a firmar o se firmó, y el acuse. */
@Repository
class UsosDePresentacionJdbc implements UsosDeContenido {

    private final JdbcClient base;

    UsosDePresentacionJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public boolean usa(Huella huella) {
        return base.sql("""
                        select exists (select from presentacion.preparacion where documento = :huella)
                            or exists (select from presentacion.intencion where documento = :huella)
                            or exists (select from presentacion.presentada where acuse = :huella)
                        """).param("huella", huella.hex()).query(Boolean.class).single();
    }
}
