package mx.icsoe.portal.contratos;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Autor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Fija o quita un domicilio de un contrato, dentro de la transacción del asistente. */
@Service
class UbicarDomicilio {

    private final Informativas informativas;
    private final ContratosGuardados guardados;
    private final CapturaDeContratos captura;
    private final ApplicationEventPublisher hechos;

    UbicarDomicilio(
            Informativas informativas,
            ContratosGuardados guardados,
            CapturaDeContratos captura,
            ApplicationEventPublisher hechos) {
        this.informativas = informativas;
        this.guardados = guardados;
        this.captura = captura;
        this.hechos = hechos;
    }

    /** El contrato como está ahora, en fila para cambiarlo; si ya no se puede, la página deja de existir. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Contrato apartar(Contrato visto) {
        return informativas
                .paraCapturar(visto.contratista(), visto.informativa())
                .flatMap(informativa -> captura.apartar(informativa, visto.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Transactional(readOnly = true)
    public Optional<DomicilioId> actual(Contrato visto, ParteDelContrato parte) {
        return guardados
                .buscar(visto.contratista(), visto.id())
                .map(contrato -> contrato.domicilios().de(parte))
                .filter(DomiciliosDelContrato.Respuesta.Ubicado.class::isInstance)
                .map(dicho -> ((DomiciliosDelContrato.Respuesta.Ubicado) dicho).domicilio());
    }

    /** Nulo deja el domicilio por ubicar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fijar(Contrato visto, ParteDelContrato parte, @Nullable DomicilioId domicilio, Autor autor) {
        captura.ubicar(apartar(visto), parte, domicilio, autor);
        hechos.publishEvent(new HechoDeContrato(
                domicilio == null ? "contrato.domicilio-quitado" : "contrato.domicilio-ubicado",
                visto.contratista(),
                autor,
                Map.of("contrato", visto.id().toString(), "parte", parte.tramo())));
    }
}
