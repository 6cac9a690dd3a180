package mx.icsoe.portal.trabajadores;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Nss;
import mx.icsoe.portal.nucleo.SalarioBase;

/**
 * Un trabajador de un contrato (LSS 15 A, fr. II).
 *
 * @param sbc el último que tuvo registrado en el periodo
 * @param nombre vacío si no se capturó: el archivo oficial no lo lleva
 */
public record Trabajador(Nss nss, Curp curp, SalarioBase sbc, Optional<String> nombre) {

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "Trabajador[]";
    }
}
