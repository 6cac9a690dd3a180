package mx.icsoe.portal.usuarios;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;

/** Las cuentas con que entran los capturistas. */
public interface Cuentas {

    /** Las de esa CURP, la más antigua primero: casi siempre una. */
    List<Cuenta> con(Curp curp);

    /** La de esa CURP y ese correo, sin distinguir mayúsculas. */
    Optional<Cuenta> con(Curp curp, Correo correo);

    Optional<Cuenta> buscar(CapturistaId id);

    /** Si su contraseña sigue siendo esa; lo será hasta que la transacción termine. */
    boolean sostener(CapturistaId id, String resumen);

    /** La abre quien aceptó el aviso de privacidad; responde {@code false} si ya había una igual. */
    boolean abrir(Cuenta cuenta);

    void ponerContrasena(CapturistaId id, String resumen, Instant cuando);

    /** Responde {@code false} si otra cuenta de la misma CURP ya tiene ese correo. */
    boolean ponerCorreo(CapturistaId id, Correo correo);
}
