package mx.icsoe.portal.presentacion;

import java.util.Optional;
import java.util.function.Supplier;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.traza.TrazaSinDatos;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Presentar: comprobar la firma, asentar la intención con su folio y terminar. Repetirlo da siempre el mismo folio, se
 * corte donde se corte (ADR 0124).
 */
@Service
public class PresentarInformativa {

    private static final Logger LOG = LoggerFactory.getLogger(PresentarInformativa.class);

    private final Preparaciones preparaciones;
    private final ComprobarFirma firmas;
    private final AsentarIntencion asentar;
    private final TerminarPresentacion terminar;
    private final Folios folios;

    PresentarInformativa(
            Preparaciones preparaciones,
            ComprobarFirma firmas,
            AsentarIntencion asentar,
            TerminarPresentacion terminar,
            Folios folios) {
        this.preparaciones = preparaciones;
        this.firmas = firmas;
        this.asentar = asentar;
        this.terminar = terminar;
        this.folios = folios;
    }

    /** En qué acabó. */
    public sealed interface Resultado {

        record Presentada(Folio folio) implements Resultado {}

        /** No se presentó nada. */
        record Rechazada(Falta falta) implements Resultado {}

        /** La firma quedó guardada y el acuse se sellará después; la hora que vale es la de la firma. */
        record PorSellar() implements Resultado {}
    }

    /**
     * Presenta.
     *
     * @param sesion ligadura de la sesión del navegador
     */
    public Resultado presentar(Identidad identidad, InformativaId informativa, String sesion, FirmaRecibida recibida) {
        return asentar.yaAsentada(identidad.contratista(), informativa)
                .map(this::retomar)
                .orElseGet(() -> comprobar(identidad, informativa, sesion, recibida));
    }

    private Resultado comprobar(Identidad identidad, InformativaId informativa, String sesion, FirmaRecibida recibida) {
        Optional<Preparacion> preparacion = preparaciones
                .buscar(identidad.contratista(), informativa)
                .filter(una -> una.sesion().equals(sesion))
                .filter(una -> una.preliminar().equals(recibida.preliminar()))
                .filter(una -> folios.ahora().isBefore(una.vence()));
        if (preparacion.isEmpty()) {
            return rechazada(identidad, informativa, MotivoDePresentacion.CADENA_CADUCA.en("estado"));
        }
        return switch (firmas.comprobar(preparacion.get(), identidad.rfc(), recibida)) {
            case ComprobarFirma.Resultado.NoVale(var falta) -> rechazada(identidad, informativa, falta);
            case ComprobarFirma.Resultado.Vale(var firmado) ->
                switch (asentar.asentar(identidad, preparacion.get(), firmado)) {
                    case AsentarIntencion.Resultado.Asentada(var intencion, var revisado) ->
                        terminar(intencion, () -> terminar.terminar(intencion, revisado));
                    case AsentarIntencion.Resultado.YaEstaba(var intencion) -> retomar(intencion);
                    case AsentarIntencion.Resultado.Impedida(var falta) -> rechazada(identidad, informativa, falta);
                };
        };
    }

    private Resultado rechazada(Identidad identidad, InformativaId informativa, Falta falta) {
        asentar.constar(identidad, informativa, falta);
        return new Resultado.Rechazada(falta);
    }

    private Resultado retomar(Intencion intencion) {
        return terminar(intencion, () -> terminar.terminar(intencion));
    }

    /** Falle lo que falle, lo firmado no se pierde: se termina después con el mismo folio y la misma hora. */
    private static Resultado terminar(Intencion intencion, Supplier<Presentacion> mitad) {
        try {
            return new Resultado.Presentada(mitad.get().folio());
        } catch (RuntimeException falla) {
            LOG.error("quedó por sellar una presentación: {}: {}", intencion.folio(), TrazaSinDatos.de(falla));
            return new Resultado.PorSellar();
        }
    }
}
