package mx.icsoe.portal.presentacion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Escribe JSON canónico (RFC 8785) conforme llega, sin guardarlo entero. Los miembros de cada objeto deben llegar ya en
 * orden, que es el de las unidades UTF-16 de sus nombres; los números son solo enteros, así que no hay decimales que
 * normalizar.
 */
final class JsonCanonico {

    /** Enteros que cualquier lector de JSON representa sin pérdida (RFC 8785 § 3.2.2.3). */
    private static final long ENTERO_MAXIMO = (1L << 53) - 1;

    private static final String SIN_MIEMBROS = "";

    private final Writer salida;
    /** Por cada objeto abierto, el último miembro escrito; por cada lista, nada. */
    private final Deque<String> abiertos = new ArrayDeque<>();

    private boolean conComa;

    JsonCanonico(Writer salida) {
        this.salida = salida;
    }

    JsonCanonico objeto() {
        separar();
        escribir('{');
        abiertos.push(SIN_MIEMBROS);
        conComa = false;
        return this;
    }

    JsonCanonico miembro(String nombre) {
        String anterior = abiertos.pop();
        if (anterior.compareTo(nombre) >= 0) {
            throw new IllegalStateException("el miembro " + nombre + " llega fuera de orden");
        }
        abiertos.push(nombre);
        separar();
        citar(nombre);
        escribir(':');
        conComa = false;
        return this;
    }

    JsonCanonico finDeObjeto() {
        abiertos.pop();
        escribir('}');
        conComa = true;
        return this;
    }

    JsonCanonico lista() {
        separar();
        escribir('[');
        conComa = false;
        return this;
    }

    JsonCanonico finDeLista() {
        escribir(']');
        conComa = true;
        return this;
    }

    JsonCanonico texto(String valor) {
        separar();
        citar(valor);
        conComa = true;
        return this;
    }

    JsonCanonico entero(long valor) {
        if (Math.abs(valor) > ENTERO_MAXIMO) {
            throw new IllegalArgumentException("el entero no cabe en un número de JSON");
        }
        separar();
        escribir(Long.toString(valor));
        conComa = true;
        return this;
    }

    private void separar() {
        if (conComa) {
            escribir(',');
        }
    }

    private void citar(String valor) {
        var escapado = new StringBuilder(valor.length() + 2).append('"');
        for (int i = 0; i < valor.length(); i++) {
            char letra = valor.charAt(i);
            exigirPareja(valor, i, letra);
            escapar(escapado, letra);
        }
        escribir(escapado.append('"').toString());
    }

    private static void escapar(StringBuilder salida, char letra) {
        switch (letra) {
            case '"' -> salida.append("\\\"");
            case '\\' -> salida.append("\\\\");
            case '\b' -> salida.append("\\b");
            case '\t' -> salida.append("\\t");
            case '\n' -> salida.append("\\n");
            case '\f' -> salida.append("\\f");
            case '\r' -> salida.append("\\r");
            default -> {
                if (letra < ' ') {
                    salida.append("\\u%04x".formatted((int) letra));
                } else {
                    salida.append(letra);
                }
            }
        }
    }

    /** Un sustituto sin su par no es texto Unicode: no hay bytes que lo representen (RFC 8785 § 3.2.2.2). */
    private static void exigirPareja(String valor, int i, char letra) {
        boolean altoSuelto = Character.isHighSurrogate(letra)
                && (i + 1 == valor.length() || !Character.isLowSurrogate(valor.charAt(i + 1)));
        boolean bajoSuelto =
                Character.isLowSurrogate(letra) && (i == 0 || !Character.isHighSurrogate(valor.charAt(i - 1)));
        if (altoSuelto || bajoSuelto) {
            throw new IllegalArgumentException("el texto tiene media letra");
        }
    }

    private void escribir(char letra) {
        escribir(String.valueOf(letra));
    }

    private void escribir(String texto) {
        try {
            salida.write(texto);
        } catch (IOException causa) {
            throw new UncheckedIOException(causa);
        }
    }
}
