package mx.icsoe.portal.trabajadores;

import mx.icsoe.portal.informativas.Informativa;
import org.springframework.stereotype.Component;

/** Los límites del SBC en el periodo de una informativa. */
@Component
class LimitesDeSbc {

    RevisarSbc de(Informativa informativa) {
        return RevisarSbc.SIN_LIMITES;
    }
}
