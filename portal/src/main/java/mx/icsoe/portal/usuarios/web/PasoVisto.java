package mx.icsoe.portal.usuarios.web;

import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.usuarios.FacultadesEnPalabras;
import mx.icsoe.portal.usuarios.Movimiento;

/** Un renglón de la historia de un capturista. */
public record PasoVisto(Movimiento movimiento) {

    public String cuando() {
        return Fechas.corta(movimiento.cuando());
    }

    public String que() {
        return movimiento.orden().relato();
    }

    public String puede() {
        return FacultadesEnPalabras.de(movimiento.facultades());
    }
}
