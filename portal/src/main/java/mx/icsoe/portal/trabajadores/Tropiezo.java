package mx.icsoe.portal.trabajadores;

import java.util.Optional;

/**
 * Lo que hay que corregir, o conviene revisar, en una fila de un archivo.
 *
 * @param fila la que ve quien abre el archivo, desde 1
 * @param columna cuál de las columnas del archivo, desde 0
 * @param valor lo que venía escrito
 * @param sugerencia el valor probable, cuando se puede saber
 */
public record Tropiezo(long fila, int columna, MotivoDeTrabajador motivo, String valor, Optional<String> sugerencia) {

    private static final int LETRAS = 120;

    public Tropiezo {
        valor = valor.length() > LETRAS ? valor.substring(0, LETRAS) + "…" : valor;
    }

    /** Qué hacer, con el valor probable si lo hay. */
    public String remedio() {
        return sugerencia
                .map(valor -> "Probablemente es " + valor + ". " + motivo.remedio())
                .orElse(motivo.remedio());
    }

    /** Sin lo escrito: puede ser un dato personal. */
    @Override
    public String toString() {
        return "Tropiezo[" + fila + ", " + columna + ", " + motivo.codigo() + "]";
    }
}
