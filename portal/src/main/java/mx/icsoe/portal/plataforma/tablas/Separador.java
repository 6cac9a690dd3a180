package mx.icsoe.portal.plataforma.tablas;

import java.util.ArrayList;
import java.util.List;

/** Adivina con qué se separan las columnas de un CSV por sus primeros renglones. */
final class Separador {

    private static final int RENGLONES = 50;
    private static final char[] CANDIDATOS = {'\t', ';', ',', '|'};
    private static final String DECLARADO = "sep=";

    private Separador() {}

    /** El que más renglones parte en el mismo número de columnas; a igualdad, el que no se confunde con millares. */
    static char de(String inicio) {
        if (declarado(inicio)) {
            return inicio.charAt(DECLARADO.length());
        }
        char mejor = ',';
        int mejores = 0;
        for (char candidato : CANDIDATOS) {
            int parejos = parejos(cuentas(inicio, candidato));
            if (parejos > mejores) {
                mejores = parejos;
                mejor = candidato;
            }
        }
        return mejor;
    }

    /** Excel acepta un primer renglón {@code sep=;} que no es parte de la tabla. */
    static boolean declarado(String inicio) {
        return inicio.regionMatches(true, 0, DECLARADO, 0, DECLARADO.length())
                && inicio.length() > DECLARADO.length() + 1
                && "\r\n".indexOf(inicio.charAt(DECLARADO.length() + 1)) >= 0;
    }

    private static int parejos(List<Integer> cuentas) {
        int mejores = 0;
        for (int cuenta : cuentas) {
            int iguales = 0;
            for (int otra : cuentas) {
                iguales += otra == cuenta ? 1 : 0;
            }
            mejores = cuenta > 0 ? Math.max(mejores, iguales) : mejores;
        }
        return mejores;
    }

    private static List<Integer> cuentas(String inicio, char candidato) {
        List<Integer> cuentas = new ArrayList<>();
        boolean entreComillas = false;
        boolean escrito = false;
        int cuenta = 0;
        for (int i = 0; i < inicio.length() && cuentas.size() < RENGLONES; i++) {
            char letra = inicio.charAt(i);
            entreComillas ^= letra == '"';
            if (!entreComillas && (letra == '\n' || letra == '\r')) {
                if (escrito) {
                    cuentas.add(cuenta);
                }
                escrito = false;
                cuenta = 0;
            } else {
                escrito |= letra > ' ' || letra == candidato;
                cuenta += !entreComillas && letra == candidato ? 1 : 0;
            }
        }
        if (escrito && cuentas.size() < RENGLONES) {
            cuentas.add(cuenta);
        }
        return cuentas;
    }
}
