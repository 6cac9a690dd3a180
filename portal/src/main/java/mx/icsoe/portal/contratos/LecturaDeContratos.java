package mx.icsoe.portal.contratos;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** La puerta del módulo sobre lo guardado. */
@Service
class LecturaDeContratos implements Contratos {

    private final ContratosGuardados guardados;
    private final Informativas informativas;

    LecturaDeContratos(ContratosGuardados guardados, Informativas informativas) {
        this.guardados = guardados;
        this.informativas = informativas;
    }

    @Override
    public Optional<Contrato> buscar(ContratistaId contratista, ContratoId id) {
        return guardados.buscar(contratista, id);
    }

    @Override
    public List<Contrato> de(ContratistaId contratista, InformativaId informativa) {
        return guardados.de(contratista, informativa);
    }

    @Override
    public List<Contrato> con(ContratistaId contratista, Rfc contratante) {
        return guardados.con(contratista, contratante);
    }

    @Override
    public List<ConQuien> contratantes(ContratistaId contratista, Collection<InformativaId> informativas) {
        return guardados.contratantes(contratista, informativas);
    }

    /** Primero la informativa y luego el contrato: el mismo orden de candados que al cambiarlo o eliminarlo. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ContratoAbierto> abrir(ContratistaId contratista, ContratoId id) {
        return guardados
                .buscar(contratista, id)
                .flatMap(contrato -> informativas.paraCapturar(contratista, contrato.informativa()))
                .filter(informativa -> guardados.retener(contratista, id).isPresent())
                .map(informativa -> new ContratoAbierto(informativa, id));
    }
}
