package mx.icsoe.portal.contratos;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;

/** Quien recibe el servicio o la obra, y cómo se le encuentra (LSS 15 A, fr. I). */
public record Contratante(Rfc rfc, String nombre, Correo correo, Telefono celular, Optional<Telefono> telefonoFijo) {

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "Contratante[]";
    }
}
