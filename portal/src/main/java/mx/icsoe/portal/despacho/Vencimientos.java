package mx.icsoe.portal.despacho;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Ventana;

/** Los días de vencimiento que se han publicado en calendarios: solo crece. */
public interface Vencimientos {

    /**
     * Anota los que sean nuevos o hayan cambiado de día.
     *
     * @return cada cuatrimestre con el último
     */
    Map<Cuatrimestre, Publicado> publicar(Collection<Ventana> ventanas, Instant ahora);

    /**
     * El día de vencimiento de un cuatrimestre, como se publicó.
     *
     * @param secuencia cuántas veces ha cambiado de día
     * @param desde cuándo se publicó este
     */
    record Publicado(int secuencia, Instant desde) {}
}
