package mx.icsoe.portal.contratista;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Lo que cada contratista ha dicho de la vigencia de su registro, versión por versión: solo crece. */
public interface Vigencias {

    /** La última que dijo, si no la ha retirado. */
    Optional<VigenciaDelRepse> vigente(ContratistaId contratista);

    /** Todas las versiones, de la más nueva a la más antigua; vacía es que la retiró. */
    List<Version<Optional<VigenciaDelRepse>>> historia(ContratistaId contratista);

    /** Las últimas que vencen entre dos días, con su contratista. */
    Map<ContratistaId, VigenciaDelRepse> queVencen(LocalDate desde, LocalDate hasta);

    void agregar(ContratistaId contratista, Version<Optional<VigenciaDelRepse>> version);
}
