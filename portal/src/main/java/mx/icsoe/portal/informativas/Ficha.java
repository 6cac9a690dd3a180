package mx.icsoe.portal.informativas;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/**
 * Lo que se sabe de una informativa en cualquier estado.
 *
 * @param sobre la presentada que corrige, actualiza o deja sin efectos
 * @param contratosDeclarados cuántos contratos dice el contratista que lleva (inconsistencia g)
 * @param version crece con cada cambio; quien guarda dice sobre cuál
 */
public record Ficha(
        ContratistaId contratista,
        InformativaId id,
        Cuatrimestre cuatrimestre,
        TipoDeInformativa tipo,
        Optional<InformativaId> sobre,
        OptionalInt contratosDeclarados,
        int version,
        Instant creada) {}
