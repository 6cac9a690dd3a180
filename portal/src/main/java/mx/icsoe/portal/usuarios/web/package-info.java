/** Páginas del alta de usuarios y de la entrada del capturista. */
@NullMarked
package mx.icsoe.portal.usuarios.web;

import org.jspecify.annotations.NullMarked;
