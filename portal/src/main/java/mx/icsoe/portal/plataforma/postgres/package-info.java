/**
 * El PostgreSQL que el portal trae consigo: lo desempaca, lo crea, lo arranca, lo adopta y lo detiene.
 *
 * <p>Aquí no hay Spring: el arranque y las pruebas usan las mismas clases.
 */
@NullMarked
package mx.icsoe.portal.plataforma.postgres;

import org.jspecify.annotations.NullMarked;
