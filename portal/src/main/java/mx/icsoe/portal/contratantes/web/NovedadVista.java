package mx.icsoe.portal.contratantes.web;

import mx.icsoe.portal.contratantes.Novedad;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/**
 * Lo que una presentación hizo con los contratos de quien mira, como se lee.
 *
 * @param contratista cómo se llama quien la presentó
 */
public record NovedadVista(Novedad novedad, String contratista) {

    public String enlace() {
        return RutaDeContratantes.acuse(novedad.contratista(), novedad.folio());
    }

    public String folio() {
        return novedad.folio().valor();
    }

    public String momento() {
        return Fechas.momento(novedad.momento());
    }

    public String frase() {
        return novedad.frase();
    }
}
