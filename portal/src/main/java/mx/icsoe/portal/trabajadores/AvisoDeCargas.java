package mx.icsoe.portal.trabajadores;

import mx.icsoe.portal.plataforma.colas.Timbre;
import org.springframework.stereotype.Component;

/** Despierta a quien atiende los archivos de trabajadores. */
@Component
class AvisoDeCargas extends Timbre {

    AvisoDeCargas(PropiedadesDeCargas propiedades) {
        super(propiedades.hilos());
    }
}
