package mx.icsoe.portal.plataforma.arranque;

import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Algo sin lo cual el portal no debe atender trámites de verdad.
 *
 * <p>Cada módulo registra las suyas en {@code META-INF/spring.factories}: se revisan antes de que exista ningún bean.
 */
@FunctionalInterface
public interface Exigencia {

    /** Lo que falta, en una línea que nombra la propiedad; vacío si se cumple. */
    Optional<String> falta(Environment entorno);
}
