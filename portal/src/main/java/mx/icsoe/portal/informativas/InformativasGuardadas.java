package mx.icsoe.portal.informativas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Da cada informativa en el tipo de su estado, y los permisos de cambiarla solo dentro de una transacción. */
@Service
class InformativasGuardadas implements Informativas {

    private final Expedientes expedientes;

    InformativasGuardadas(Expedientes expedientes) {
        this.expedientes = expedientes;
    }

    @Override
    public Optional<Informativa> buscar(ContratistaId contratista, InformativaId id) {
        return expedientes.buscar(contratista, id).map(Expediente::informativa);
    }

    @Override
    public List<Informativa> de(ContratistaId contratista) {
        return expedientes.de(contratista).stream().map(Expediente::informativa).toList();
    }

    @Override
    public List<Informativa> vivas(Collection<ContratistaId> contratistas) {
        return expedientes.vivos(contratistas).stream()
                .map(Expediente::informativa)
                .toList();
    }

    @Override
    public Optional<Informativa.EnCaptura> paraCapturar(ContratistaId contratista, InformativaId id) {
        exigirTransaccion();
        return expedientes
                .sostener(contratista, id)
                .map(Expediente::informativa)
                .filter(Informativa.EnCaptura.class::isInstance)
                .map(Informativa.EnCaptura.class::cast);
    }

    @Override
    public Optional<Informativa.EnFirma> paraPresentar(ContratistaId contratista, InformativaId id) {
        exigirTransaccion();
        return expedientes
                .apartar(contratista, id)
                .map(Expediente::informativa)
                .filter(Informativa.EnFirma.class::isInstance)
                .map(Informativa.EnFirma.class::cast);
    }

    private static void exigirTransaccion() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("el permiso dura lo que la transacción en curso, y no hay ninguna");
        }
    }
}
