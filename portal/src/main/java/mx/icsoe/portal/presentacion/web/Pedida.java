package mx.icsoe.portal.presentacion.web;

import java.util.Optional;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.Intencion;
import mx.icsoe.portal.presentacion.Intenciones;
import mx.icsoe.portal.presentacion.Presentacion;
import mx.icsoe.portal.presentacion.Presentaciones;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lo que nombra una dirección, siempre entre lo de quien está en sesión: lo ajeno y lo que no existe contestan lo mismo. */
@Component
class Pedida {

    private final Informativas informativas;
    private final Intenciones intenciones;
    private final Presentaciones presentaciones;

    Pedida(Informativas informativas, Intenciones intenciones, Presentaciones presentaciones) {
        this.informativas = informativas;
        this.intenciones = intenciones;
        this.presentaciones = presentaciones;
    }

    Informativa informativa(Identidad identidad, String id) {
        return InformativaId.leer(id)
                .flatMap(leido -> informativas.buscar(identidad.contratista(), leido))
                .orElseThrow(Pedida::noExiste);
    }

    Presentacion presentacion(Identidad identidad, String folio) {
        return Folio.leer(folio)
                .flatMap(presentaciones::buscar)
                .filter(una -> una.contratista().equals(identidad.contratista()))
                .orElseThrow(Pedida::noExiste);
    }

    Optional<Presentacion> presentacion(Informativa informativa) {
        return presentaciones.buscar(informativa.contratista(), informativa.id());
    }

    /** La firma asentada, haya llegado o no a presentarse. */
    Optional<Intencion> intencion(Informativa informativa) {
        return intenciones.buscar(informativa.contratista(), informativa.id());
    }

    static ResponseStatusException noExiste() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
