package mx.icsoe.portal.contratos;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import org.springframework.stereotype.Service;

/** «Validar» el RFC del contratante: lo que el contratista ya había dicho de él no se le vuelve a preguntar. */
@Service
public class DirectorioDeContratantes {

    private final ContratosGuardados guardados;

    DirectorioDeContratantes(ContratosGuardados guardados) {
        this.guardados = guardados;
    }

    public Optional<Contratante> conocido(ContratistaId contratista, Rfc rfc) {
        return guardados.conocido(contratista, rfc);
    }

    /**
     * Llena los datos de contacto que estén vacíos, o que sean todavía los de otro RFC que se validó antes; lo que la
     * persona escribió se queda.
     *
     * @param validado el RFC que se validó antes en la misma página; vacío si ninguno
     */
    public Validado validar(ContratistaId contratista, LeerContrato reglas, ContratoEscrito escrito, String validado) {
        var lectura = reglas.leerRfc(escrito.rfc());
        if (lectura.rfc().isEmpty()) {
            return new Validado(escrito, validado, "", lectura.faltas(), lectura.avisos());
        }
        Rfc rfc = lectura.rfc().get();
        var anterior = Rfc.leer(validado).flatMap(otro -> guardados.conocido(contratista, otro));
        var conocido = guardados.conocido(contratista, rfc);
        var completo = escrito.conContacto(
                dato(escrito.nombre(), anterior, conocido, Contratante::nombre),
                dato(escrito.correo(), anterior, conocido, uno -> uno.correo().valor()),
                dato(escrito.celular(), anterior, conocido, uno -> uno.celular().legible()),
                dato(
                        escrito.telefonoFijo(),
                        anterior,
                        conocido,
                        uno -> uno.telefonoFijo().map(Telefono::legible).orElse("")));
        return new Validado(completo, rfc.valor(), mensaje(rfc, conocido), List.of(), lectura.avisos());
    }

    private static String dato(
            String escrito,
            Optional<Contratante> anterior,
            Optional<Contratante> conocido,
            Function<Contratante, String> cual) {
        boolean suyo = !escrito.isBlank()
                && anterior.map(cual).filter(escrito.strip()::equals).isEmpty();
        return suyo ? escrito : conocido.map(cual).orElse("");
    }

    private static String mensaje(Rfc rfc, Optional<Contratante> conocido) {
        return conocido.map(uno ->
                        "Ya informaste contratos con " + uno.nombre() + ": usamos los datos del último. Compáralos.")
                .orElseGet(() -> "Es el RFC de una " + rfc.tipoPersona().nombre()
                        + " que no habías informado: escribe sus datos.");
    }

    /**
     * Lo que queda en la página después de validar.
     *
     * @param validado el RFC cuyos datos se ofrecieron
     * @param mensaje qué se encontró; vacío si el RFC tiene faltas
     */
    public record Validado(
            ContratoEscrito escrito, String validado, String mensaje, List<Falta> faltas, List<Falta> avisos) {

        /** Sin datos personales. */
        @Override
        public String toString() {
            return "Validado[]";
        }
    }
}
