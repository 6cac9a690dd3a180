package mx.icsoe.portal.trabajadores;

import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.periodos.Topes;
import org.springframework.stereotype.Component;

/** Los límites del SBC en el periodo de una informativa: los que rigen su último día. */
@Component
class LimitesDeSbc {

    private final Topes topes;
    private final PropiedadesDeCargas propiedades;

    LimitesDeSbc(Topes topes, PropiedadesDeCargas propiedades) {
        this.topes = topes;
        this.propiedades = propiedades;
    }

    RevisarSbc de(Informativa informativa) {
        return topes.al(informativa.ficha().cuatrimestre().ultimoDia())
                .map(tope -> new RevisarSbc(
                        tope.minimo().centavos(), tope.maximo().centavos(), propiedades.sbcFueraDeTopesImpide()))
                .orElse(RevisarSbc.SIN_LIMITES);
    }
}
