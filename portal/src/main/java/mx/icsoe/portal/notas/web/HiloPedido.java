package mx.icsoe.portal.notas.web;

import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.notas.Nota;
import mx.icsoe.portal.notas.NotaDelHilo;
import mx.icsoe.portal.notas.NotaId;
import mx.icsoe.portal.notas.Notas;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Busca lo que nombra una dirección entre lo de quien está en sesión; lo ajeno y lo que no existe son un 404. */
@Component
class HiloPedido {

    private final Informativas informativas;
    private final Contratos contratos;
    private final Notas notas;
    private final Uuid7 identificadores;

    HiloPedido(Informativas informativas, Contratos contratos, Notas notas, Uuid7 identificadores) {
        this.informativas = informativas;
        this.contratos = contratos;
        this.notas = notas;
        this.identificadores = identificadores;
    }

    Informativa informativa(Identidad quien, String id) {
        return InformativaId.leer(id)
                .flatMap(leido -> informativas.buscar(quien.contratista(), leido))
                .orElseThrow(HiloPedido::noExiste);
    }

    Contrato contrato(Informativa informativa, String id) {
        return ContratoId.leer(id)
                .flatMap(leido -> contratos.buscar(informativa.contratista(), leido))
                .filter(contrato -> contrato.informativa().equals(informativa.id()))
                .orElseThrow(HiloPedido::noExiste);
    }

    Nota nota(Informativa informativa, String id) {
        return NotaId.leer(id)
                .flatMap(leido -> notas.buscar(informativa.contratista(), informativa.id(), leido))
                .map(NotaDelHilo::nota)
                .orElseThrow(HiloPedido::noExiste);
    }

    /** El que traía la página o, si no lo trae, uno nuevo. */
    NotaId identificador(String escrito) {
        return NotaId.leer(escrito).orElseGet(() -> new NotaId(identificadores.siguiente()));
    }

    static ResponseStatusException noExiste() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
