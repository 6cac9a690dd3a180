package mx.icsoe.portal.contratantes;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deja constancia de cada mirada en la transacción en que se lee: si no se puede asentar, no se ve. Es lo único que
 * escribe una petición GET, y no es un dato de nadie (ADR 0154).
 */
@Component
class AsentarConsulta {

    private final Consultas consultas;
    private final Uuid7 identificadores;
    private final InstantSource reloj;
    private final ApplicationEventPublisher hechos;

    AsentarConsulta(Consultas consultas, Uuid7 identificadores, InstantSource reloj, ApplicationEventPublisher hechos) {
        this.consultas = consultas;
        this.identificadores = identificadores;
        this.reloj = reloj;
        this.hechos = hechos;
    }

    /** Lo que se miró en una lista o en una tabla. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deVarios(Identidad quien, Autorizacion autorizacion, Consulta.Que que, int contratos) {
        asentar(quien, autorizacion, que, Optional.empty(), Optional.empty(), contratos);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void deUno(Identidad quien, Compartido uno) {
        asentar(
                quien,
                uno.autorizacion(),
                Consulta.Que.CONTRATO,
                Optional.of(uno.contrato().id()),
                Optional.of(uno.folio().valor()),
                1);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void deUnAcuse(Identidad quien, AcuseCompartido acuse, Consulta.Que que) {
        asentar(
                quien,
                acuse.autorizacion(),
                que,
                Optional.empty(),
                Optional.of(acuse.presentacion().folio().valor()),
                acuse.cuantos());
    }

    private void asentar(
            Identidad quien,
            Autorizacion autorizacion,
            Consulta.Que que,
            Optional<ContratoId> contrato,
            Optional<String> folio,
            int contratos) {
        var consulta = new Consulta(
                autorizacion.contratista(),
                identificadores.siguiente(),
                autorizacion.id(),
                quien.contratista(),
                quien.serie(),
                que,
                contrato,
                folio,
                contratos,
                reloj.instant());
        consultas.agregar(consulta);
        hechos.publishEvent(HechoDeContratantes.consulta(consulta));
    }
}
