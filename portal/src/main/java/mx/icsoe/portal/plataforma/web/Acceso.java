package mx.icsoe.portal.plataforma.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mx.icsoe.portal.nucleo.Facultad;

/**
 * Quién puede llegar a una ruta. Sin esta declaración la ruta se niega a todos: {@code RutasDeclaradasTest} la
 * encuentra antes.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Acceso {

    Rol value();

    /**
     * Con {@link Rol#CONTRATISTA}: las facultades con que también llega un capturista; le basta una. Vacío: ninguno
     * llega.
     */
    Facultad[] capturista() default {};

    /**
     * Si el contratista debe haber entrado con su e.firma: no basta una llave de acceso. Con {@link Rol#EN_SESION} no
     * impide llegar al capturista, que no la tiene.
     */
    boolean conEfirma() default false;

    /** Si se puede estar aquí antes de aceptar los términos y condiciones en vigor. */
    boolean antesDeTerminos() default false;
}
