package mx.icsoe.portal.navegador;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** El portal entero visto desde un navegador: la prueba recibe un {@link Navegador} como parámetro. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("navegador")
@PruebaDePortal
@ExtendWith(NavegadorExtension.class)
public @interface PruebaDeNavegador {}
