package mx.icsoe.portal.contratantes;

import java.time.Instant;
import java.util.Optional;
import mx.icsoe.portal.presentacion.InformativaPresentada;

/** Las presentaciones que falta mirar para avisar a los contratantes. */
public interface ColaDeAvisos {

    /** La forma, en la transacción en curso. */
    void formar(InformativaPresentada una, Instant cuando);

    /** La que sigue, apartada por lo que reste de la transacción; otros nodos toman otras. */
    Optional<InformativaPresentada> tomar(Instant ahora);

    /** Ya se avisó. */
    void quitar(InformativaPresentada una);

    /** No se pudo: se intenta más tarde. */
    void aplazar(InformativaPresentada una, Instant ahora);
}
