package mx.icsoe.portal.trabajadores.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.trabajadores.Captura;
import mx.icsoe.portal.trabajadores.Columna;
import mx.icsoe.portal.trabajadores.MotivoDeTrabajador;
import mx.icsoe.portal.trabajadores.Trabajador;
import mx.icsoe.portal.trabajadores.Tropiezo;

/** Lo que se escribe de un trabajador. */
public record TrabajadorForm(String nss, String curp, String sbc, String nombre) {

    private static final Map<MotivoDeTrabajador, String> VACIOS = Map.of(
            MotivoDeTrabajador.NSS, "Escribe el NSS, de 11 cifras",
            MotivoDeTrabajador.CURP, "Escribe la CURP, de 18 caracteres",
            MotivoDeTrabajador.SBC, "Escribe el SBC diario con dos decimales, por ejemplo 345.50");

    private static final Map<MotivoDeTrabajador, String> INCORRECTOS = Map.of(
            MotivoDeTrabajador.NSS, "El NSS no es correcto: compáralo con un documento del IMSS",
            MotivoDeTrabajador.CURP, "La CURP no es correcta: revísala letra por letra");

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

    /** El NSS de diez cifras dice cuál sería, como en los archivos; lo demás dice cómo se corrige aquí. */
    private static Falta falta(Tropiezo tropiezo) {
        MotivoDeTrabajador motivo = tropiezo.motivo();
        Map<MotivoDeTrabajador, String> frases = tropiezo.valor().isBlank() ? VACIOS : INCORRECTOS;
        return motivo.en(
                Columna.en(tropiezo.columna()).campo(),
                tropiezo.sugerencia()
                        .map(valor -> motivo.mensaje() + "; " + motivo.conocido(valor))
                        .orElse(frases.getOrDefault(motivo, motivo.mensaje())));
    }

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "TrabajadorForm[]";
    }
}
