package mx.icsoe.portal.contratos;

import mx.icsoe.portal.nucleo.FechaEscrita;
import mx.icsoe.portal.nucleo.Telefono;

/**
 * Un contrato tal como lo escribió una persona, en la página o en un renglón de un archivo; vacío lo que no escribió.
 *
 * @param repse folio del registro en el REPSE
 * @param servicio la descripción autorizada
 * @param convencionalIgual si o no, con o sin acento
 * @param contratanteIgual si o no, con o sin acento
 */
public record ContratoEscrito(
        String rfc,
        String nombre,
        String correo,
        String celular,
        String telefonoFijo,
        String objeto,
        String repse,
        String servicio,
        String inicio,
        String termino,
        String convencionalIgual,
        String contratanteIgual) {

    public static final ContratoEscrito VACIO = new ContratoEscrito("", "", "", "", "", "", "", "", "", "", "", "");

    /** Como se escribiría lo ya guardado. */
    public static ContratoEscrito de(DatosDelContrato datos) {
        var contratante = datos.contratante();
        return new ContratoEscrito(
                contratante.rfc().valor(),
                contratante.nombre(),
                contratante.correo().valor(),
                contratante.celular().legible(),
                contratante.telefonoFijo().map(Telefono::legible).orElse(""),
                datos.objeto(),
                datos.servicio().folioRepse(),
                datos.servicio().descripcion(),
                FechaEscrita.texto(datos.inicio()),
                datos.termino().map(FechaEscrita::texto).orElse(""),
                datos.convencionalIgual() ? "si" : "no",
                datos.contratanteIgual() ? "si" : "no");
    }

    /** El mismo con otros datos de contacto. */
    public ContratoEscrito conContacto(String otroNombre, String otroCorreo, String otroCelular, String otroFijo) {
        return new ContratoEscrito(
                rfc,
                otroNombre,
                otroCorreo,
                otroCelular,
                otroFijo,
                objeto,
                repse,
                servicio,
                inicio,
                termino,
                convencionalIgual,
                contratanteIgual);
    }

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "ContratoEscrito[]";
    }
}
