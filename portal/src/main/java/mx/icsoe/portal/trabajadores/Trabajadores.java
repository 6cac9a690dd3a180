package mx.icsoe.portal.trabajadores;

import java.util.function.Consumer;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Los trabajadores de los contratos de cada contratista, para quien los lee enteros. */
public interface Trabajadores {

    /** Cuántos tiene; no los recorre. */
    long cuenta(ContratistaId contratista, ContratoId contrato);

    /**
     * Pasa por todos, por NSS de menor a mayor, sin tenerlos en memoria: el mismo contenido se recorre siempre en el mismo
     * orden, así que se puede resumir al paso. Quien tarde en visitarlos no retiene la base; mientras se captura, alguno
     * puede cambiar a medio recorrido.
     */
    void recorrer(ContratistaId contratista, ContratoId contrato, Consumer<Trabajador> visita);
}
