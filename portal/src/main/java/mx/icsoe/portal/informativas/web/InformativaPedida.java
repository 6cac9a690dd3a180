package mx.icsoe.portal.informativas.web;

import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Busca la informativa que nombra una dirección, siempre entre las de quien está en sesión. */
@Component
class InformativaPedida {

    private final Informativas informativas;

    InformativaPedida(Informativas informativas) {
        this.informativas = informativas;
    }

    /** La que no existe y la de otro contestan lo mismo. */
    Informativa de(Identidad identidad, String id) {
        return InformativaId.leer(id)
                .flatMap(leido -> informativas.buscar(identidad.contratista(), leido))
                .orElseThrow(InformativaPedida::noExiste);
    }

    static ResponseStatusException noExiste() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
