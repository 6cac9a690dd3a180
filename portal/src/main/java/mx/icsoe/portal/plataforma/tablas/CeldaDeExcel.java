package mx.icsoe.portal.plataforma.tablas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * El texto de una celda como la muestra Excel: un NSS capturado como número conserva sus cifras, un salario con formato de
 * dos decimales los lleva, y una fecha sale como {@code 2026-05-01}.
 */
final class CeldaDeExcel {

    /** Excel guarda los números en coma flotante y enseña 15 cifras. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private static final int ESCALA_MAXIMA = 400;
    private static final Pattern LITERALES = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern SOLO_CEROS = Pattern.compile("0{2,}");
    private static final Pattern DECIMALES = Pattern.compile("[0#?]\\.(0+)[^%E]*");
    private static final DateTimeFormatter CON_HORA = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private CeldaDeExcel() {}

    /** Sin las celdas vacías del final. */
    static Fila fila(Row renglon, long numero) {
        String[] celdas = new String[renglon.getCellCount()];
        long numericas = 0;
        int ultima = 0;
        for (int i = 0; i < celdas.length; i++) {
            Cell celda = renglon.getCell(i);
            celdas[i] = celda == null ? "" : texto(celda);
            if (!Celdas.estaVacia(celdas[i])) {
                ultima = i + 1;
                numericas |= i < Long.SIZE && esNumero(celda) ? 1L << i : 0;
            }
        }
        return new Fila(numero, Arrays.copyOf(celdas, ultima), numericas);
    }

    private static boolean esNumero(@Nullable Cell celda) {
        return celda != null && celda.getValue() instanceof BigDecimal;
    }

    private static String texto(Cell celda) {
        Object valor = celda.getValue();
        if (valor instanceof BigDecimal numero) {
            return numero(numero, celda);
        }
        if (valor instanceof Boolean cierto) {
            return cierto ? "VERDADERO" : "FALSO";
        }
        if (celda.getType() == CellType.ERROR || valor == null) {
            return celda.getRawValue() == null ? "" : celda.getRawValue();
        }
        return valor.toString();
    }

    private static String numero(BigDecimal numero, Cell celda) {
        if (Math.abs((long) numero.scale()) > ESCALA_MAXIMA || numero.precision() > ESCALA_MAXIMA) {
            return celda.getRawValue();
        }
        BigDecimal exacto = numero.round(PRECISION);
        String formato = formato(celda);
        if (esFecha(formato) && exacto.signum() >= 0 && exacto.compareTo(BigDecimal.valueOf(2_958_466)) < 0) {
            return fecha(celda.asDate());
        }
        if (SOLO_CEROS.matcher(formato).matches() && exacto.signum() >= 0) {
            String cifras = exacto.setScale(0, RoundingMode.HALF_UP).toPlainString();
            return "0".repeat(Math.max(0, formato.length() - cifras.length())) + cifras;
        }
        Matcher decimales = DECIMALES.matcher(formato);
        if (decimales.find()) {
            return exacto.setScale(decimales.group(1).length(), RoundingMode.HALF_UP)
                    .toPlainString();
        }
        return exacto.signum() == 0 ? "0" : exacto.stripTrailingZeros().toPlainString();
    }

    /** Solo la parte de los positivos, sin textos literales, colores ni rellenos. */
    private static String formato(Cell celda) {
        String formato = celda.getDataFormatString();
        if (formato == null) {
            return "";
        }
        String limpio = LITERALES.matcher(formato).replaceAll("");
        int fin = limpio.indexOf(';');
        return (fin < 0 ? limpio : limpio.substring(0, fin)).strip();
    }

    private static boolean esFecha(String formato) {
        return !formato.equalsIgnoreCase("General")
                && formato.chars().anyMatch(letra -> "dDmMyYaAhHsS".indexOf(letra) >= 0);
    }

    private static String fecha(LocalDateTime momento) {
        if (momento.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return momento.toLocalDate().toString();
        }
        return momento.toLocalDate().isBefore(LocalDate.of(1900, 1, 2))
                ? momento.toLocalTime().toString()
                : momento.format(CON_HORA);
    }
}
