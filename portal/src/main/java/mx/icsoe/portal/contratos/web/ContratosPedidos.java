package mx.icsoe.portal.contratos.web;

import java.util.Optional;
import mx.icsoe.portal.contratos.AgregarContrato;
import mx.icsoe.portal.contratos.CapturaDeContratos;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Busca lo que nombra una dirección entre lo de quien está en sesión; lo ajeno y lo que no existe son un 404. */
@Component
class ContratosPedidos {

    private final Informativas informativas;
    private final Contratos contratos;
    private final CapturaDeContratos captura;

    ContratosPedidos(Informativas informativas, Contratos contratos, CapturaDeContratos captura) {
        this.informativas = informativas;
        this.contratos = contratos;
        this.captura = captura;
    }

    /** Una informativa que lleva contratos. */
    Informativa informativa(Identidad quien, String id) {
        return InformativaId.leer(id)
                .flatMap(una -> informativas.buscar(quien.contratista(), una))
                .filter(una -> una.ficha().tipo().llevaContratos())
                .orElseThrow(ContratosPedidos::noExiste);
    }

    Contrato contrato(Informativa informativa, String id) {
        return buscar(informativa, id).orElseThrow(ContratosPedidos::noExiste);
    }

    /** El de un contrato suyo que está o estuvo: quien lo cambiaba pudo perderlo mientras escribía. */
    ContratoId aunqueSeHayaEliminado(Informativa informativa, String id) {
        return ContratoId.leer(id)
                .filter(uno -> buscar(informativa, id).isPresent() || captura.eliminado(informativa.contratista(), uno))
                .orElseThrow(ContratosPedidos::noExiste);
    }

    private Optional<Contrato> buscar(Informativa informativa, String id) {
        return ContratoId.leer(id)
                .flatMap(uno -> contratos.buscar(informativa.contratista(), uno))
                .filter(contrato -> contrato.informativa().equals(informativa.id()));
    }

    /** Si sus contratos se pueden cambiar. */
    static boolean enCaptura(Informativa informativa) {
        return informativa instanceof Informativa.EnCaptura;
    }

    /** Si se le pueden agregar contratos. */
    static boolean admite(Informativa informativa) {
        return enCaptura(informativa) && AgregarContrato.admite(informativa.ficha());
    }

    static ResponseStatusException noExiste() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
