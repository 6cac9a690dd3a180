package mx.icsoe.portal.trabajadores.web;

import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.informativas.Informativa;

/** El contrato cuyos trabajadores se ven, y si se pueden cambiar. */
public record Lugar(Informativa informativa, Contrato contrato) {

    public boolean enCaptura() {
        return informativa instanceof Informativa.EnCaptura;
    }

    public Direcciones direcciones() {
        return new Direcciones(informativa.id(), contrato.id());
    }

    /** {@code Contrato 3, Beneficiaria de Prueba}. */
    public String nombre() {
        return "Contrato " + contrato.numero() + ", " + contrato.contratante().nombre();
    }
}
