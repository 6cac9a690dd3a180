package mx.icsoe.portal.trabajadores;

import mx.icsoe.portal.plataforma.colas.Oficina;
import org.springframework.stereotype.Component;

/** Atiende los archivos de trabajadores. */
@Component
class OficinaDeCargas extends Oficina {

    private final AtenderCargas atender;

    OficinaDeCargas(AtenderCargas atender, AvisoDeCargas aviso, PropiedadesDeCargas propiedades) {
        super("cargas", aviso, new Horario(propiedades.hilos(), propiedades.espera(), propiedades.espera()));
        this.atender = atender;
    }

    @Override
    protected Despues ronda() {
        return atender.atenderUno() ? Despues.SEGUIR : Despues.ESPERAR;
    }
}
