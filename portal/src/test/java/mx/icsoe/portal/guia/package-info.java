/** Las guías recorridas enteras en un navegador, como las haría un contratista. */
@NullMarked
package mx.icsoe.portal.guia;

import org.jspecify.annotations.NullMarked;
