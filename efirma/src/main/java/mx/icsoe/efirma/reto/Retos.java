package mx.icsoe.efirma.reto;

import java.util.Optional;

/**
 * Almacén de retos pendientes, uno por sesión de navegador. Leer un reto lo consume, también si la entrada fracasa
 * después. Una implementación debe garantizar que dos lecturas simultáneas no obtengan el mismo reto.
 */
public interface Retos {

    /** Guarda el reto de la sesión; el anterior, si lo había, deja de servir. */
    void guardar(String sesion, Reto reto);

    /** Devuelve el reto de la sesión y lo borra en el mismo acto; vacío si no hay o ya se usó. */
    Optional<Reto> tomar(String sesion);
}
