/** Mide cuánto tarda el portal en atender desde que se pide que arranque. */
@NullMarked
package mx.icsoe.resistencia.arranque;

import org.jspecify.annotations.NullMarked;
