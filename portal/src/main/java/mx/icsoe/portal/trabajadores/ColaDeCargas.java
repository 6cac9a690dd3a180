package mx.icsoe.portal.trabajadores;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Huella;

/** La cola de archivos por procesar, que varios nodos atienden a la vez. Todo cambio ocurre en la transacción en curso. */
public interface ColaDeCargas {

    /** Lo que una tanda agrega a las cuentas de su carga. */
    record Avance(long punto, long listos, long conError, long yaEstaban, long avisos) {}

    void formar(Carga carga, long bytes);

    /** Toma la más antigua que nadie esté procesando, o cuyo turno venció. */
    Optional<Carga> tomar(UUID turno, Instant ahora, Instant vence);

    /** Cuántas veces se ha tomado. */
    int intentos(Carga carga);

    /**
     * Aparta la carga hasta el final de la transacción.
     *
     * @return vacío si el turno ya no es suyo, o la carga se canceló
     */
    Optional<Carga> retener(Carga carga, UUID turno);

    /** Deja el turno sin terminarla. */
    void soltar(Carga carga);

    /** Suma lo resuelto por una tanda y alarga el turno. */
    void avanzar(Carga carga, Avance avance, Instant vence);

    void anotarTotal(Carga carga, OptionalLong total);

    /** Guarda los que quepan antes del tope. */
    void anotar(Carga carga, List<Tropiezo> tropiezos);

    void terminar(Carga carga, Carga.Estado estado, Optional<String> defecto, OptionalLong fila, Instant cuando);

    /** La aparta para cancelarla o deshacerla. */
    Optional<Carga> apartar(Carga carga);

    boolean usa(Huella huella);
}
