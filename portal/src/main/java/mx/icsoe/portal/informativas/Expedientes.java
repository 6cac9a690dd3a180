package mx.icsoe.portal.informativas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/** Los renglones de las informativas; las reglas están en quien los usa. Cambiarlos exige una transacción en curso. */
public interface Expedientes {

    Optional<Expediente> buscar(ContratistaId contratista, InformativaId id);

    /** De la más reciente a la más antigua. */
    List<Expediente> de(ContratistaId contratista);

    /** Las de un cuatrimestre, de la más reciente a la más antigua. */
    List<Expediente> de(ContratistaId contratista, Cuatrimestre cuatrimestre);

    /** Los de varios contratistas que se preparan o están en vigor, en cualquier orden. */
    List<Expediente> vivos(Collection<ContratistaId> contratistas);

    /** La lee y no deja que nadie la cambie hasta que acabe la transacción; varios pueden tenerla así a la vez. */
    Optional<Expediente> sostener(ContratistaId contratista, InformativaId id);

    /** La lee y aparta para uno solo hasta que acabe la transacción. */
    Optional<Expediente> apartar(ContratistaId contratista, InformativaId id);

    /**
     * Agrega una en captura.
     *
     * @return si se agregó; no, si ya hay otra en preparación de su cuatrimestre
     */
    boolean agregar(Ficha ficha);

    /**
     * Cambia el estado de una que se tiene apartada y asienta el paso.
     *
     * @return como quedó
     */
    Expediente mover(Expediente apartado, Paso paso);

    /** Cambia los contratos declarados de una que se tiene apartada. */
    Expediente declarar(Expediente apartado, int contratos);

    /** Los pasos que ha dado, del primero al último. */
    List<Paso> pasos(ContratistaId contratista, InformativaId id);
}
