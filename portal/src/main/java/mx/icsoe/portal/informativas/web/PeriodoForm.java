package mx.icsoe.portal.informativas.web;

import java.util.Optional;
import java.util.regex.Pattern;
import mx.icsoe.portal.informativas.DeclararContratos;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;

/**
 * Lo que la persona escribió en «Datos del periodo».
 *
 * @param version la que tenía a la vista
 */
public record PeriodoForm(String contratos, int version) {

    private static final Pattern CIFRAS = Pattern.compile("[0-9]{1,9}");

    static PeriodoForm de(Ficha ficha) {
        var declarados = ficha.contratosDeclarados();
        return new PeriodoForm(declarados.isPresent() ? Integer.toString(declarados.getAsInt()) : "", ficha.version());
    }

    PeriodoForm sobre(Ficha ficha) {
        return new PeriodoForm(contratos, ficha.version());
    }

    /** Lo que se escribía cuando se perdió la sesión, sobre la versión que entonces se tenía a la vista. */
    PeriodoForm con(Recuperado recuperado) {
        return new PeriodoForm(
                recuperado.uno("contratos").orElse(contratos),
                recuperado
                        .uno("version")
                        .filter(escrita -> CIFRAS.matcher(escrita).matches())
                        .map(Integer::parseInt)
                        .orElse(version));
    }

    /** Tolera espacios y comas de millares. */
    Optional<Integer> leer() {
        String cifras = contratos.replaceAll("[\\s\\u00A0,]", "");
        return CIFRAS.matcher(cifras).matches()
                ? Optional.of(Integer.parseInt(cifras))
                        .filter(cuantos -> cuantos >= 1 && cuantos <= DeclararContratos.MAXIMO)
                : Optional.empty();
    }
}
