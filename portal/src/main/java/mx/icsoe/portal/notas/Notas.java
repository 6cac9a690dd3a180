package mx.icsoe.portal.notas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** El hilo de cada informativa: solo crece. */
public interface Notas {

    /**
     * La agrega, salvo que ya esté: enviar dos veces la misma página no la repite.
     *
     * @return si se agregó
     */
    boolean agregar(Nota nota);

    /** Todo el hilo, de lo primero a lo último. */
    List<NotaDelHilo> de(ContratistaId contratista, InformativaId informativa);

    Optional<NotaDelHilo> buscar(ContratistaId contratista, InformativaId informativa, NotaId id);

    /** Cuántas esperan que alguien las atienda en cada una de estas; las que no aparecen no tienen. */
    Map<InformativaId, Integer> porAtender(Collection<Ficha> informativas);

    /**
     * Marca como atendida la que lo pide.
     *
     * @return si lo marcó; no, si ya lo estaba
     */
    boolean atender(Nota nota, NotaDelHilo.Atencion atencion);
}
