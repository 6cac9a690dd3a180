package mx.icsoe.portal.informativas.web;

import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.PasoDeInformativa;
import mx.icsoe.portal.plataforma.interfaz.Tarea;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** «Datos del periodo», el primer paso de las que llevan contratos. */
@Component
@Order(100)
class PasoDelPeriodo implements PasoDeInformativa {

    @Override
    public boolean corresponde(Informativa informativa) {
        return informativa.ficha().tipo().llevaContratos();
    }

    @Override
    public Tarea tarea(Informativa informativa) {
        boolean listo = informativa.ficha().contratosDeclarados().isPresent();
        return new Tarea(
                "Datos del periodo",
                informativa instanceof Informativa.EnCaptura
                        ? RutaDeInformativa.de(informativa.ficha()) + "/periodo"
                        : null,
                listo ? Tarea.Estado.LISTA : Tarea.Estado.PENDIENTE);
    }
}
