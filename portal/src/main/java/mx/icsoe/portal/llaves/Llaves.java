package mx.icsoe.portal.llaves;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Octetos;

/** Las llaves de acceso de cada quien. */
public interface Llaves {

    /** Con qué nombre al azar conocen los dispositivos al titular (user handle); la primera vez queda {@code nueva}. */
    Octetos manija(Titular titular, Octetos nueva, Instant ahora);

    /** Las suyas, de la más antigua a la más nueva. */
    List<Llave> de(Titular titular);

    Optional<Llave> una(Titular titular, LlaveId id);

    /** Los identificadores de sus credenciales, para que un dispositivo no agregue dos veces la suya. */
    List<Octetos> credenciales(Titular titular);

    /** La agrega; responde {@code false} si esa credencial ya está, sea de quien sea (WebAuthn, 7.1). */
    boolean agregar(Llave llave, Credencial credencial);

    boolean renombrar(Titular titular, LlaveId id, String nombre);

    boolean quitar(Titular titular, LlaveId id);

    /** La llave que un dispositivo presenta. */
    Optional<Presentada> buscar(Octetos manija, Octetos credencial);

    /**
     * Anota que se usó, si el contador avanza o si el dispositivo no cuenta. Dos usos a la vez con el mismo contador: solo
     * uno pasa.
     */
    boolean usar(Llave llave, long contador, boolean respaldada, Instant ahora);

    void bloquear(Llave llave, Instant ahora);

    /** Una llave con lo necesario para comprobar su firma. */
    record Presentada(Llave llave, Credencial credencial) {}
}
