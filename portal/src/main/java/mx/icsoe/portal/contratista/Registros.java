package mx.icsoe.portal.contratista;

import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Los «Guardar» de cada contratista: solo crecen. */
public interface Registros {

    /** El último. */
    Optional<Registro> ultimo(ContratistaId contratista);

    void agregar(ContratistaId contratista, Registro registro);
}
