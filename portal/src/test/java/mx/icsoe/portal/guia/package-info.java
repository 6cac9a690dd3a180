/** La guía 1 recorrida entera en un navegador, como la haría un contratista. */
@NullMarked
package mx.icsoe.portal.guia;

import org.jspecify.annotations.NullMarked;
