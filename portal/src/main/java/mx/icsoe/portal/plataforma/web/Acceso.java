package mx.icsoe.portal.plataforma.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Quién puede llegar a una ruta. Sin esta declaración la ruta se niega a todos: {@code RutasDeclaradasTest} la
 * encuentra antes.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Acceso {

    Rol value();

    /** Si se puede estar aquí antes de aceptar los términos y condiciones en vigor. */
    boolean antesDeTerminos() default false;
}
