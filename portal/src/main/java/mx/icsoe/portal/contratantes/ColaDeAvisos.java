package mx.icsoe.portal.contratantes;

import java.time.Instant;
import java.util.Optional;

/** Las presentaciones que falta mirar para avisar a los contratantes. */
public interface ColaDeAvisos {

    /** La forma, en la transacción en curso. */
    void formar(PorAvisar una, Instant cuando);

    /** La que sigue, apartada por lo que reste de la transacción; otros nodos toman otras. */
    Optional<PorAvisar> tomar(Instant ahora);

    /** Ya se avisó. */
    void quitar(PorAvisar una);

    /** No se pudo: se intenta más tarde. */
    void aplazar(PorAvisar una, Instant ahora);
}
