package mx.icsoe.portal.informativas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Las informativas de cada contratista. */
public interface Informativas {

    Optional<Informativa> buscar(ContratistaId contratista, InformativaId id);

    /** Todas las suyas, de la más reciente a la más antigua. */
    List<Informativa> de(ContratistaId contratista);

    /** Las de varios contratistas que se preparan o están en vigor, en cualquier orden. */
    List<Informativa> vivas(Collection<ContratistaId> contratistas);

    /**
     * El permiso de cambiar lo que lleva, por lo que reste de la transacción en curso: nadie puede enviarla a firma
     * mientras tanto. Varios pueden tenerlo a la vez.
     *
     * @return vacío si no existe, no es suya o ya no está en captura
     * @throws IllegalStateException si no hay una transacción en curso
     */
    Optional<Informativa.EnCaptura> paraCapturar(ContratistaId contratista, InformativaId id);

    /**
     * La que está lista para firmarse, apartada por lo que reste de la transacción en curso: nadie la devuelve ni la
     * presenta mientras tanto.
     *
     * @return vacío si no existe, no es suya o no está lista para firmarse
     * @throws IllegalStateException si no hay una transacción en curso
     */
    Optional<Informativa.EnFirma> paraPresentar(ContratistaId contratista, InformativaId id);
}
