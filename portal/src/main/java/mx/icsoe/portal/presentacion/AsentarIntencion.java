package mx.icsoe.portal.presentacion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * La primera mitad de presentar: con la informativa apartada, toma el folio y la hora y escribe lo firmado. Desde que esta
 * transacción se confirma, presentar ya no puede fallar: solo falta terminar.
 */
@Service
class AsentarIntencion {

    private final Informativas informativas;
    private final RevisarInformativa revisar;
    private final Intenciones intenciones;
    private final Folios folios;
    private final ApplicationEventPublisher hechos;

    AsentarIntencion(
            Informativas informativas,
            RevisarInformativa revisar,
            Intenciones intenciones,
            Folios folios,
            ApplicationEventPublisher hechos) {
        this.informativas = informativas;
        this.revisar = revisar;
        this.intenciones = intenciones;
        this.folios = folios;
        this.hechos = hechos;
    }

    /** En qué acabó. */
    sealed interface Resultado {

        /**
         * Quedó asentada.
         *
         * @param revisado lo que se revisó; desde que se confirma, nadie puede cambiarlo
         */
        record Asentada(Intencion intencion, Contenido revisado) implements Resultado {}

        record YaEstaba(Intencion intencion) implements Resultado {}

        record Impedida(Falta falta) implements Resultado {}
    }

    public Optional<Intencion> yaAsentada(ContratistaId contratista, InformativaId informativa) {
        return intenciones.buscar(contratista, informativa);
    }

    @Transactional
    public void constar(Identidad identidad, InformativaId informativa, Falta falta) {
        hechos.publishEvent(HechoDePresentacion.rechazada(
                identidad.contratista(), identidad.autor(), informativa.toString(), falta.codigo()));
    }

    /** La misma firma dos veces a la vez da la misma intención: la segunda espera a la primera y la encuentra. */
    @Transactional
    public Resultado asentar(Identidad identidad, Preparacion preparacion, Intencion.Firmado firmado) {
        var apartada = informativas
                .paraPresentar(preparacion.contratista(), preparacion.informativa())
                .filter(una -> una.ficha().version() == preparacion.version());
        Optional<Intencion> previa = intenciones.buscar(preparacion.contratista(), preparacion.informativa());
        if (previa.isPresent()) {
            return new Resultado.YaEstaba(previa.get());
        }
        return apartada.map(enFirma -> asentar(identidad, preparacion, firmado, enFirma))
                .orElseGet(() -> new Resultado.Impedida(MotivoDePresentacion.YA_CAMBIO.en("estado")));
    }

    private Resultado asentar(
            Identidad identidad, Preparacion preparacion, Intencion.Firmado firmado, Informativa.EnFirma enFirma) {
        Instant momento = folios.ahora().truncatedTo(ChronoUnit.SECONDS);
        Revision revision = revisar.revisar(enFirma, momento);
        if (!revision.lista()) {
            return new Resultado.Impedida(
                    revision.hallazgos().getFirst().motivo().en("estado"));
        }
        var ficha = enFirma.ficha();
        var intencion = new Intencion(
                ficha.contratista(),
                ficha.id(),
                folios.definitivo(ficha.tipo(), ficha.cuatrimestre()),
                momento,
                revision.extemporanea(),
                ficha.version(),
                firmado,
                new Intencion.Cuentas(
                        preparacion.contratos(),
                        preparacion.trabajadores(),
                        folios.deContratos(ficha.cuatrimestre(), preparacion.contratos())),
                identidad.autor());
        intenciones.agregar(intencion);
        hechos.publishEvent(HechoDePresentacion.firmada(intencion));
        return new Resultado.Asentada(intencion, revision.contenido());
    }
}
