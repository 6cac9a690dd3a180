package mx.icsoe.portal.informativas.web;

import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.PasoDeInformativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.interfaz.Tarea;
import mx.icsoe.portal.plataforma.web.Quien;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** «Datos del periodo», el primer paso de las que llevan contratos. Solo se enlaza a quien puede capturarlo. */
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
                informativa instanceof Informativa.EnCaptura && Quien.puede(Facultad.CAPTURAR)
                        ? RutaDeInformativa.de(informativa.ficha()) + "/periodo"
                        : null,
                listo ? Tarea.Estado.LISTA : Tarea.Estado.PENDIENTE);
    }
}
