package mx.icsoe.portal.trabajadores;

import java.util.Optional;
import mx.icsoe.portal.plataforma.tablas.Fila;

/**
 * Lo que hay que corregir, o conviene revisar, en una fila de un archivo.
 *
 * @param fila la que ve quien abre el archivo, desde 1
 * @param columna cuál de las columnas del archivo, desde 0
 * @param valor lo que venía escrito
 * @param sugerencia el valor probable o el que ya está guardado, cuando se puede saber
 */
public record Tropiezo(long fila, int columna, MotivoDeTrabajador motivo, String valor, Optional<String> sugerencia) {

    private static final int LETRAS = 120;

    public Tropiezo {
        valor = valor.length() > LETRAS ? valor.substring(0, LETRAS) + "…" : valor;
    }

    /** «NSS (columna A)»; si la falta no es de una celda, «Toda la fila». */
    public String donde() {
        return motivo.columna()
                .map(cual -> cual.name() + " (columna " + Fila.letra(columna) + ")")
                .orElse("Toda la fila");
    }

    /** Qué hacer, con el valor probable si lo hay. */
    public String remedio() {
        return sugerencia
                .map(motivo::conocido)
                .map(conocido ->
                        Character.toUpperCase(conocido.charAt(0)) + conocido.substring(1) + ". " + motivo.remedio())
                .orElse(motivo.remedio());
    }

    /** Sin lo escrito: puede ser un dato personal. */
    @Override
    public String toString() {
        return "Tropiezo[" + fila + ", " + columna + ", " + motivo.codigo() + "]";
    }
}
