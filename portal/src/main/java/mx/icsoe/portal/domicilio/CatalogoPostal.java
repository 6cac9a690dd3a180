package mx.icsoe.portal.domicilio;

import java.util.List;

/** Catálogo de códigos postales en vigor (Correos de México), o la muestra propia mientras no se importe el oficial. */
public interface CatalogoPostal {

    /**
     * Las colonias en vigor de un código postal, por nombre en el orden del español; ninguna si no está en el
     * catálogo. Todas son del mismo municipio, no siempre de la misma ciudad.
     */
    List<Colonia> colonias(CodigoPostal codigoPostal);
}
