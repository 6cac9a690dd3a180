/** Los documentos en PDF que el contratista entrega: los examina, los guarda tal como llegaron y los muestra a su dueño. */
@NullMarked
@ApplicationModule(allowedDependencies = {"nucleo", "plataforma :: web", "plataforma :: almacen", "plataforma :: pdf"})
package mx.icsoe.portal.documentos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
