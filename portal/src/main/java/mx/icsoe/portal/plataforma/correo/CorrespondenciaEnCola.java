package mx.icsoe.portal.plataforma.correo;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** {@link Correspondencia} por una cola en la base; al confirmarse la transacción despierta a quien reparte. */
@Service
class CorrespondenciaEnCola implements Correspondencia {

    private final ColaDeCartas cola;
    private final AvisoDeCartas aviso;
    private final Uuid7 identificadores;
    private final InstantSource reloj;

    CorrespondenciaEnCola(ColaDeCartas cola, AvisoDeCartas aviso, Uuid7 identificadores, InstantSource reloj) {
        this.cola = cola;
        this.aviso = aviso;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CartaId enviar(Carta carta) {
        var id = new CartaId(identificadores.siguiente());
        if (!cola.formar(id, carta, reloj.instant())) {
            return cola.laDeLaLlave(carta.unica().orElseThrow());
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                aviso.tocar();
            }
        });
        return id;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void retirar(CartaId carta) {
        cola.retirar(carta, reloj.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EstadoDeCarta> estado(CartaId carta) {
        return cola.estado(carta);
    }
}
