package mx.icsoe.portal.bitacora;

import java.util.UUID;

/** Qué se encontró al recorrer la cadena. */
sealed interface Verificacion {

    /**
     * Todo cuadra.
     *
     * @param cabeza el último eslabón: anotarla aparte permite notar después si alguien recorta el final
     */
    record Integra(Eslabon cabeza, long porEncadenar) implements Verificacion {}

    /** Falta un número: alguien quitó ese eslabón. */
    record FaltaEslabon(long numero) implements Verificacion {}

    /** El eslabón está, pero su asiento no. */
    record FaltaAsiento(long numero, UUID asiento) implements Verificacion {}

    /** El asiento, su lugar o su huella cambiaron. */
    record Alterado(long numero, UUID asiento) implements Verificacion {}

    /** Hay asientos que nadie puso por el camino normal. */
    record Sueltos(long cuantos) implements Verificacion {}

    /** La cadena es más corta, o su final es otro, que el que se anotó. */
    record OtraCabeza(Eslabon cabeza) implements Verificacion {}
}
