package mx.icsoe.portal.trabajadores.web;

import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.trabajadores.Carga;
import mx.icsoe.portal.trabajadores.CargaId;
import mx.icsoe.portal.trabajadores.Cargas;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Busca lo que nombra una dirección entre lo de quien está en sesión; lo ajeno y lo que no existe son un 404. */
@Component
class LugarPedido {

    private final Informativas informativas;
    private final Contratos contratos;
    private final Cargas cargas;

    LugarPedido(Informativas informativas, Contratos contratos, Cargas cargas) {
        this.informativas = informativas;
        this.contratos = contratos;
        this.cargas = cargas;
    }

    Informativa informativa(Identidad quien, String id) {
        return InformativaId.leer(id)
                .flatMap(una -> informativas.buscar(quien.contratista(), una))
                .filter(una -> una.ficha().tipo().llevaContratos())
                .orElseThrow(LugarPedido::noExiste);
    }

    Lugar lugar(Identidad quien, String informativa, String contrato) {
        Informativa una = informativa(quien, informativa);
        return ContratoId.leer(contrato)
                .flatMap(id -> contratos.buscar(quien.contratista(), id))
                .filter(hallado -> hallado.informativa().equals(una.id()))
                .map(hallado -> new Lugar(una, hallado))
                .orElseThrow(LugarPedido::noExiste);
    }

    Carga carga(Identidad quien, String id) {
        return CargaId.leer(id)
                .flatMap(una -> cargas.buscar(quien.contratista(), una))
                .orElseThrow(LugarPedido::noExiste);
    }

    Lugar lugar(Identidad quien, Carga carga) {
        return lugar(quien, carga.informativa().toString(), carga.contrato().toString());
    }

    static ResponseStatusException noExiste() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
