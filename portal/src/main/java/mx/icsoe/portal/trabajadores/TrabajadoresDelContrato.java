package mx.icsoe.portal.trabajadores;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratos.ContratoCopiado;
import mx.icsoe.portal.contratos.ContratoEliminado;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.PersonalDeContratos;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Lo que les pasa a los trabajadores cuando le pasa algo a su contrato, en la misma transacción. */
@Service
class TrabajadoresDelContrato implements PersonalDeContratos {

    private final TrabajadoresGuardados trabajadores;

    TrabajadoresDelContrato(TrabajadoresGuardados trabajadores) {
        this.trabajadores = trabajadores;
    }

    @Override
    public Map<ContratoId, Long> cuentas(ContratistaId contratista, Collection<ContratoId> contratos) {
        return trabajadores.cuentas(contratista, contratos);
    }

    @Override
    public Map<ContratoId, Long> cuentas(Map<ContratistaId, List<ContratoId>> contratos) {
        return trabajadores.cuentas(contratos);
    }

    @EventListener
    void alCopiarse(ContratoCopiado copiado) {
        if (copiado.conTrabajadores()) {
            trabajadores.copiar(copiado.original(), copiado.copia());
        }
    }

    @EventListener
    void alEliminarse(ContratoEliminado eliminado) {
        trabajadores.vaciar(eliminado.contrato());
    }
}
