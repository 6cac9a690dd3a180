/** Base de todas las páginas: la vista jte, el contexto que reciben, quién puede entrar y qué se dice cuando algo falla. */
@NullMarked
@NamedInterface("web")
package mx.icsoe.portal.plataforma.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
