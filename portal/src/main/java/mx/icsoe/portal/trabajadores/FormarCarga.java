package mx.icsoe.portal.trabajadores;

import mx.icsoe.portal.contratos.Contratos;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Pone en la cola un archivo ya guardado y avisa a quien la atiende. */
@Service
class FormarCarga {

    private final Contratos contratos;
    private final ColaDeCargas cola;
    private final AvisoDeCargas aviso;
    private final ApplicationEventPublisher hechos;

    FormarCarga(Contratos contratos, ColaDeCargas cola, AvisoDeCargas aviso, ApplicationEventPublisher hechos) {
        this.contratos = contratos;
        this.cola = cola;
        this.aviso = aviso;
        this.hechos = hechos;
    }

    /** Lo forma, y dice si se pudo: no, si el contrato ya no se captura. */
    @Transactional
    boolean formar(Carga carga, long bytes) {
        if (contratos.abrir(carga.contratista(), carga.contrato()).isEmpty()) {
            return false;
        }
        cola.formar(carga, bytes);
        hechos.publishEvent(HechoDeTrabajadores.de(carga, "archivo-recibido", carga.autor(), 1));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                aviso.tocar();
            }
        });
        return true;
    }
}
