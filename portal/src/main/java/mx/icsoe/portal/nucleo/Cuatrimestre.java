package mx.icsoe.portal.nucleo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Periodo de cuatro meses que se informa (Ley del Seguro Social, art. 15 A, párrafo tercero).
 *
 * @param ejercicio año del periodo
 * @param numero 1 enero a abril, 2 mayo a agosto, 3 septiembre a diciembre
 */
public record Cuatrimestre(int ejercicio, int numero) implements Comparable<Cuatrimestre> {

    private static final String[] ORDINALES = {"primer", "segundo", "tercer"};
    private static final String[] MESES = {"enero a abril", "mayo a agosto", "septiembre a diciembre"};

    private static final Pattern CLAVE = Pattern.compile("(20[0-9]{2})-([123])");

    public Cuatrimestre {
        if (numero < 1 || numero > 3) {
            throw new IllegalArgumentException("el año tiene tres cuatrimestres");
        }
    }

    /** El cuatrimestre en que cae un día. */
    public static Cuatrimestre de(LocalDate dia) {
        return new Cuatrimestre(dia.getYear(), (dia.getMonthValue() + 3) / 4);
    }

    /** El de una {@link #clave}. */
    public static Optional<Cuatrimestre> leer(String clave) {
        var partes = CLAVE.matcher(clave);
        return partes.matches()
                ? Optional.of(new Cuatrimestre(Integer.parseInt(partes.group(1)), Integer.parseInt(partes.group(2))))
                : Optional.empty();
    }

    /** Como va en una dirección o en el nombre de otra cosa: {@code 2026-1}. */
    public String clave() {
        return ejercicio + "-" + numero;
    }

    public Cuatrimestre anterior() {
        return numero == 1 ? new Cuatrimestre(ejercicio - 1, 3) : new Cuatrimestre(ejercicio, numero - 1);
    }

    public Cuatrimestre siguiente() {
        return numero == 3 ? new Cuatrimestre(ejercicio + 1, 1) : new Cuatrimestre(ejercicio, numero + 1);
    }

    public LocalDate primerDia() {
        return LocalDate.of(ejercicio, 4 * numero - 3, 1);
    }

    public LocalDate ultimoDia() {
        return mesFinal().atEndOfMonth();
    }

    /** «primer cuatrimestre de 2026». */
    public String nombre() {
        return ORDINALES[numero - 1] + " cuatrimestre de " + ejercicio;
    }

    /** «enero a abril de 2026». */
    public String meses() {
        return MESES[numero - 1] + " de " + ejercicio;
    }

    @Override
    public int compareTo(Cuatrimestre otro) {
        return primerDia().compareTo(otro.primerDia());
    }

    private YearMonth mesFinal() {
        return YearMonth.of(ejercicio, 4 * numero);
    }
}
