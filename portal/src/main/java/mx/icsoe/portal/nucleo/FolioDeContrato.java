package mx.icsoe.portal.nucleo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Folio de un contrato informado: {@code A}, dos cifras del ejercicio, {@code P}, {@code S} o {@code T} por el primer,
 * segundo o tercer cuatrimestre, el consecutivo de siete cifras o más y una verificadora, como {@code A26P00000015}.
 *
 * @param valor en mayúsculas, sin espacios
 */
public record FolioDeContrato(String valor) {

    private static final String CUATRIMESTRES = "PST";
    /** Distinta de las que usan los folios de informativa. */
    private static final String CLAVE = "6";

    private static final Pattern FORMA = Pattern.compile("A([0-9]{2})([PST])([0-9]{7,})([0-9])");
    private static final int LARGO_MAXIMO = 20;

    public FolioDeContrato {
        if (!esCorrecto(valor)) {
            throw new IllegalArgumentException("el texto no es un folio de contrato");
        }
    }

    /**
     * El folio de un contrato.
     *
     * @param consecutivo desde 1 en cada cuatrimestre
     */
    public static FolioDeContrato de(Cuatrimestre cuatrimestre, long consecutivo) {
        String anio = "%02d".formatted(cuatrimestre.ejercicio() % 100);
        String cifras = "%07d".formatted(consecutivo);
        String verificadora = Damm.verificadora(CLAVE + anio + cuatrimestre.numero() + cifras);
        return new FolioDeContrato(
                "A" + anio + CUATRIMESTRES.charAt(cuatrimestre.numero() - 1) + cifras + verificadora);
    }

    /** Lee lo que escribió una persona: tolera minúsculas, espacios y guiones. */
    public static Optional<FolioDeContrato> leer(String texto) {
        String limpio = texto.replaceAll("[\\s\\u00A0-]", "").toUpperCase(Locale.ROOT);
        return esCorrecto(limpio) ? Optional.of(new FolioDeContrato(limpio)) : Optional.empty();
    }

    @Override
    public String toString() {
        return valor;
    }

    private static boolean esCorrecto(String valor) {
        if (valor.length() > LARGO_MAXIMO) {
            return false;
        }
        var partes = FORMA.matcher(valor);
        return partes.matches()
                && Damm.cuadra(CLAVE
                        + partes.group(1)
                        + (CUATRIMESTRES.indexOf(partes.group(2)) + 1)
                        + partes.group(3)
                        + partes.group(4));
    }
}
