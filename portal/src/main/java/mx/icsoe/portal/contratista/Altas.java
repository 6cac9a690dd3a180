package mx.icsoe.portal.contratista;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;

/** Los renglones de los contratistas, uno por RFC, y cómo se han llamado. */
public interface Altas {

    /** Da de alta al contratista o anota que volvió a entrar. */
    Entrada registrar(Rfc rfc, String nombre, String serie, Instant cuando);

    /** El contratista, que debe existir. */
    Contratista de(ContratistaId id);

    /** Los que siguen a uno, por su identificador. */
    List<ContratistaId> siguientes(Optional<ContratistaId> despuesDe, int aLoMas);

    /** El de ese RFC, si existe. */
    Optional<Contratista> conRfc(Rfc rfc);

    /** Los que existan de estos, en cualquier orden. */
    List<Contratista> de(Collection<ContratistaId> ids);

    /** Pone en fila a quienes quieran cambiar lo de este contratista, hasta que la transacción termine. */
    void apartar(ContratistaId id);

    /**
     * Lo que pasó al anotar una entrada.
     *
     * @param cambioDeNombre si el certificado trae otro nombre que el de la entrada anterior
     */
    record Entrada(ContratistaId id, boolean esNuevo, boolean cambioDeNombre) {}
}
