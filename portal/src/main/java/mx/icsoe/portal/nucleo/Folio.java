package mx.icsoe.portal.nucleo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Folio definitivo de una informativa presentada: {@code N} normal, {@code SI} sin información, {@code C} corrección,
 * {@code SE} sin efectos o {@code AC} actualización; dos cifras del ejercicio, el cuatrimestre, el consecutivo de seis
 * cifras o más y una verificadora, como {@code N2620000018}.
 *
 * <p>La verificadora sigue el método de Damm: descubre toda cifra o letra cambiada y todo par vecino invertido.
 *
 * @param valor en mayúsculas, sin espacios
 */
public record Folio(String valor) {

    /** El orden es la cifra con que cada prefijo entra a la verificadora: nunca se reordena. */
    private static final String[] PREFIJOS = {"", "N", "C", "SI", "SE", "AC"};

    private static final Pattern FORMA = Pattern.compile("(N|C|SI|SE|AC)([0-9]{2}[1-3][0-9]{6,})([0-9])");
    private static final int LARGO_MAXIMO = 20;

    public Folio {
        if (!esCorrecto(valor)) {
            throw new IllegalArgumentException("el texto no es un folio");
        }
    }

    /**
     * El folio de una informativa.
     *
     * @param prefijo el de su tipo
     * @param consecutivo desde 1 en cada prefijo y cuatrimestre
     */
    public static Folio de(String prefijo, Cuatrimestre cuatrimestre, long consecutivo) {
        String cifras = "%02d%d%06d".formatted(cuatrimestre.ejercicio() % 100, cuatrimestre.numero(), consecutivo);
        return new Folio(prefijo + cifras + Damm.verificadora(clave(prefijo) + cifras));
    }

    /** Lee lo que escribió una persona: tolera minúsculas, espacios y guiones. */
    public static Optional<Folio> leer(String texto) {
        String limpio = texto.replaceAll("[\\s\\u00A0-]", "").toUpperCase(Locale.ROOT);
        return esCorrecto(limpio) ? Optional.of(new Folio(limpio)) : Optional.empty();
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
        return partes.matches() && Damm.cuadra(clave(partes.group(1)) + partes.group(2) + partes.group(3));
    }

    private static String clave(String prefijo) {
        for (int i = 1; i < PREFIJOS.length; i++) {
            if (PREFIJOS[i].equals(prefijo)) {
                return Integer.toString(i);
            }
        }
        throw new IllegalArgumentException("ningún tipo de informativa tiene ese prefijo");
    }
}
