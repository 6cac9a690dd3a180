package mx.icsoe.portal.trabajadores.web;

import java.util.List;
import java.util.Objects;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.trabajadores.Captura;
import mx.icsoe.portal.trabajadores.Columna;
import mx.icsoe.portal.trabajadores.Trabajador;
import mx.icsoe.portal.trabajadores.Tropiezo;

/** Lo que se escribe de un trabajador. */
public record TrabajadorForm(String nss, String curp, String sbc, String nombre) {

    /** Lo que un navegador no mande es como si estuviera vacío. */
    public TrabajadorForm {
        nss = Objects.requireNonNullElse(nss, "");
        curp = Objects.requireNonNullElse(curp, "");
        sbc = Objects.requireNonNullElse(sbc, "");
        nombre = Objects.requireNonNullElse(nombre, "");
    }

    static final TrabajadorForm VACIO = new TrabajadorForm("", "", "", "");

    static TrabajadorForm de(Trabajador trabajador) {
        return new TrabajadorForm(
                trabajador.nss().valor(),
                trabajador.curp().valor(),
                trabajador.sbc().texto(),
                trabajador.nombre().orElse(""));
    }

    List<String> escrito() {
        return List.of(nss, curp, sbc, nombre);
    }

    static List<Falta> faltas(Captura.ConFaltas captura) {
        return captura.tropiezos().stream().map(TrabajadorForm::falta).toList();
    }

    /** El NSS de diez cifras dice cuál sería, como en los archivos. */
    private static Falta falta(Tropiezo tropiezo) {
        String mensaje = tropiezo.motivo().mensaje()
                + tropiezo.sugerencia()
                        .map(valor -> "; probablemente es " + valor)
                        .orElse("");
        return new Falta(
                Columna.en(tropiezo.columna()).campo(), tropiezo.motivo().codigo(), mensaje);
    }

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "TrabajadorForm[]";
    }
}
