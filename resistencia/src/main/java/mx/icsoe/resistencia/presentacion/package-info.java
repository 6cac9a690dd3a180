/** Qué tan rápido se presenta y qué queda cuando se mata al portal mientras presenta. */
@NullMarked
package mx.icsoe.resistencia.presentacion;

import org.jspecify.annotations.NullMarked;
