package mx.icsoe.portal.despacho;

import java.util.Optional;

/**
 * Algo que falta para presentar, o que conviene atender antes.
 *
 * @param texto qué es, en pocas palabras
 * @param destino la ruta donde se atiende; vacía si solo puede el contratista, con su e.firma
 */
public record Faltante(String texto, Optional<String> destino) {

    static Faltante en(String destino, String texto) {
        return new Faltante(texto, Optional.of(destino));
    }

    static Faltante delContratista(String texto) {
        return new Faltante(texto, Optional.empty());
    }
}
