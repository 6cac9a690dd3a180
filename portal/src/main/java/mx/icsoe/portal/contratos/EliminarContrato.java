package mx.icsoe.portal.contratos;

import java.util.Optional;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quita un contrato de una informativa en captura, con sus domicilios y, quien los lleva, sus trabajadores. */
@Service
public class EliminarContrato {

    private final Informativas informativas;
    private final CapturaDeContratos captura;
    private final Domicilios domicilios;
    private final ApplicationEventPublisher hechos;

    EliminarContrato(
            Informativas informativas,
            CapturaDeContratos captura,
            Domicilios domicilios,
            ApplicationEventPublisher hechos) {
        this.informativas = informativas;
        this.captura = captura;
        this.domicilios = domicilios;
        this.hechos = hechos;
    }

    /**
     * Lo elimina; sin efecto si ya no estaba.
     *
     * @return si la informativa sigue en captura
     */
    @Transactional
    public boolean eliminar(ContratistaId contratista, InformativaId informativa, ContratoId id, Autor autor) {
        Optional<Informativa.EnCaptura> abierta = informativas.paraCapturar(contratista, informativa);
        abierta.ifPresent(
                una -> captura.apartarParaEliminar(una, id).ifPresent(contrato -> eliminar(una, contrato, autor)));
        return abierta.isPresent();
    }

    private void eliminar(Informativa.EnCaptura informativa, Contrato contrato, Autor autor) {
        // Antes de quitarlo: quien lleva sus trabajadores todavía lo encuentra.
        hechos.publishEvent(new ContratoEliminado(new ContratoAbierto(informativa, contrato.id()), autor));
        captura.eliminar(contrato, autor);
        for (ParteDelContrato parte : ParteDelContrato.values()) {
            if (contrato.domicilios().de(parte) instanceof DomiciliosDelContrato.Respuesta.Ubicado(var domicilio)) {
                domicilios.eliminar(contrato.contratista(), domicilio, autor);
            }
        }
    }
}
