/** Presentar una informativa: qué se revisa, qué se firma, el folio, el acuse y cómo los comprueba cualquiera (Lineamientos 5). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "periodos",
            "documentos",
            "domicilio",
            "contratista",
            "acceso",
            "informativas",
            "contratos",
            "trabajadores",
            "plataforma :: almacen",
            "plataforma :: interfaz",
            "plataforma :: limites",
            "plataforma :: pliego",
            "plataforma :: sello",
            "plataforma :: sesiones",
            "plataforma :: tablas",
            "plataforma :: traza",
            "plataforma :: web"
        })
package mx.icsoe.portal.presentacion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
