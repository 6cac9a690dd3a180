/** Mide el catálogo postal: cuánto tarda en entrar y cuánto en contestar. */
@NullMarked
package mx.icsoe.resistencia.domicilio;

import org.jspecify.annotations.NullMarked;
