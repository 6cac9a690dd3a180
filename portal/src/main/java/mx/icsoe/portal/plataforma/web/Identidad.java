package mx.icsoe.portal.plataforma.web;

import java.time.Instant;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.TipoPersona;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Quién está en sesión.
 *
 * @param nombre razón social o nombre, tal como está en el certificado
 * @param serie número de serie del certificado con que entró, 20 cifras
 * @param desde cuándo entró
 */
public record Identidad(ContratistaId contratista, Rfc rfc, String nombre, String serie, Instant desde)
        implements AuthenticatedPrincipal {

    /** Nombre técnico de quien está en sesión: no es un dato personal. */
    @Override
    public String getName() {
        return contratista.valor().toString();
    }

    public TipoPersona tipoPersona() {
        return rfc.tipoPersona();
    }

    public Autor autor() {
        return new Autor("contratista", serie);
    }

    @Override
    public String toString() {
        return "Identidad[" + getName() + "]";
    }
}
