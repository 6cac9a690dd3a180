package mx.icsoe.portal.periodos;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Entiende los cinco campos de un dato. */
final class LectorDeDato {

    private static final int CAMPOS = 5;
    private static final int PRIMER_ANIO = 2021;
    private static final int ULTIMO_ANIO = 2199;
    private static final int LARGO_DE_TEXTO = 200;
    private static final int CENTAVOS_RAZONABLES = 1_000_00;
    private static final int CENTAVOS_MINIMOS = 50_00;
    private static final Pattern PESOS = Pattern.compile("([0-9]{1,4})\\.([0-9]{2})");

    private LectorDeDato() {}

    static DatoDelPeriodo leer(List<String> campos) throws DatoIlegible {
        if (campos.size() != CAMPOS) {
            throw new DatoIlegible("tiene " + campos.size() + " campos y deben ser " + CAMPOS);
        }
        String fuente = texto(campos.get(4), "la fuente");
        return switch (campos.get(0)) {
            case "dia-inhabil" -> dia(campos, true, fuente);
            case "dia-habil" -> dia(campos, false, fuente);
            case "uma" -> {
                vacio(campos.get(2), "la UMA no tiene zona: deja «cual» vacío");
                yield new DatoDelPeriodo.Uma(anio(campos.get(1)), pesos(campos.get(3)), fuente);
            }
            case "salario-minimo" ->
                new DatoDelPeriodo.SalarioMinimo(
                        anio(campos.get(1)), zona(campos.get(2)), pesos(campos.get(3)), fuente);
            default ->
                throw new DatoIlegible(
                        "«dato» debe ser dia-inhabil, dia-habil, uma o salario-minimo, no «" + campos.get(0) + "»");
        };
    }

    private static DatoDelPeriodo dia(List<String> campos, boolean inhabil, String fuente) throws DatoIlegible {
        return new DatoDelPeriodo.Dia(
                fecha(campos.get(1)),
                texto(campos.get(2), "la autoridad, en «cual»,"),
                inhabil,
                texto(campos.get(3), "el motivo, en «valor»,"),
                fuente);
    }

    private static LocalDate fecha(String escrita) throws DatoIlegible {
        try {
            var dia = LocalDate.parse(escrita);
            anio(Integer.toString(dia.getYear()));
            return dia;
        } catch (DateTimeException noEsFecha) {
            throw new DatoIlegible("«" + escrita + "» no es una fecha como 2027-09-17");
        }
    }

    private static int anio(String escrito) throws DatoIlegible {
        int anio = escrito.matches("[0-9]{4}") ? Integer.parseInt(escrito) : 0;
        if (anio < PRIMER_ANIO || anio > ULTIMO_ANIO) {
            throw new DatoIlegible("«" + escrito + "» no es un año desde " + PRIMER_ANIO);
        }
        return anio;
    }

    private static Zona zona(String escrita) throws DatoIlegible {
        return Arrays.stream(Zona.values())
                .filter(zona -> zona.name().toLowerCase(Locale.ROOT).equals(escrita))
                .findFirst()
                .orElseThrow(() -> new DatoIlegible("«cual» debe ser general o frontera, no «" + escrita + "»"));
    }

    private static int pesos(String escritos) throws DatoIlegible {
        var leidos = PESOS.matcher(escritos);
        int centavos = leidos.matches() ? Integer.parseInt(leidos.group(1) + leidos.group(2)) : 0;
        if (centavos < CENTAVOS_MINIMOS || centavos > CENTAVOS_RAZONABLES) {
            throw new DatoIlegible(
                    "«" + escritos + "» no es una cantidad diaria en pesos con dos decimales, de 50.00" + " a 1000.00");
        }
        return centavos;
    }

    private static String texto(String escrito, String que) throws DatoIlegible {
        if (escrito.isEmpty()
                || escrito.length() > LARGO_DE_TEXTO
                || escrito.chars().anyMatch(Character::isISOControl)) {
            throw new DatoIlegible("falta " + que + " o pasa de " + LARGO_DE_TEXTO + " caracteres");
        }
        return escrito;
    }

    private static void vacio(String escrito, String causa) throws DatoIlegible {
        if (!escrito.isEmpty()) {
            throw new DatoIlegible(causa);
        }
    }
}
