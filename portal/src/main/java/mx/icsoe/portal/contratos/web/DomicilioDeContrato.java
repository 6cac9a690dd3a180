package mx.icsoe.portal.contratos.web;

import org.jspecify.annotations.Nullable;

/**
 * Uno de los dos domicilios.
 *
 * @param campo el que pregunta si es igual al fiscal
 * @param igual si es igual al fiscal
 * @param ubicado en una línea; nulo si no se ha ubicado
 */
public record DomicilioDeContrato(
        String titulo,
        String campo,
        String ruta,
        boolean igual,
        @Nullable String ubicado) {

    public String enFrase() {
        return "d" + titulo.substring(1);
    }
}
