package mx.icsoe.portal.plataforma.limites;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Esta ruta tiene límite: por la dirección de red o por el contratista en sesión, según el {@link Limite}. Rebasado, se
 * contesta 429 con el tiempo de espera.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limitado {

    Limite value();
}
