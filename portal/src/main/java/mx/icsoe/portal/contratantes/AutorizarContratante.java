package mx.icsoe.portal.contratantes;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deja ver a un contratante los contratos que el contratista informó con él, o deja de hacerlo (Lineamiento 7). */
@Service
public class AutorizarContratante {

    private static final String CAMPO = "rfc";

    private final Autorizaciones autorizaciones;
    private final Uuid7 identificadores;
    private final InstantSource reloj;
    private final ApplicationEventPublisher hechos;
    private final AvisarContratante avisar;

    AutorizarContratante(
            Autorizaciones autorizaciones,
            Uuid7 identificadores,
            InstantSource reloj,
            ApplicationEventPublisher hechos,
            AvisarContratante avisar) {
        this.autorizaciones = autorizaciones;
        this.identificadores = identificadores;
        this.reloj = reloj;
        this.hechos = hechos;
        this.avisar = avisar;
    }

    /** En qué acabó. */
    public sealed interface Resultado {

        /** Desde ahora puede ver, o ya podía. */
        record Autorizado(Autorizacion autorizacion) implements Resultado {}

        record Negado(Falta falta) implements Resultado {}
    }

    /**
     * Autoriza. Repetirlo, también a la vez desde dos ventanas, no agrega nada.
     *
     * @param escrito el RFC como lo escribió la persona
     */
    @Transactional
    public Resultado autorizar(Identidad quien, String escrito) {
        return switch (leer(quien, escrito)) {
            case Lectura.Mal(var motivo) -> new Resultado.Negado(motivo.en(CAMPO));
            case Lectura.Bien(var rfc) -> new Resultado.Autorizado(autorizar(quien, rfc));
        };
    }

    /** Retira. Vale desde la siguiente petición del contratante; vacío si no hay tal autorización. */
    @Transactional
    public Optional<Autorizacion> retirar(Identidad quien, AutorizacionId id) {
        return autorizaciones.buscar(quien.contratista(), id).map(una -> dejar(quien, una.contratante(), false));
    }

    private Autorizacion autorizar(Identidad quien, Rfc rfc) {
        autorizaciones.abrir(
                quien.contratista(), rfc, new AutorizacionId(identificadores.siguiente()), reloj.instant());
        return dejar(quien, rfc, true);
    }

    /** Si otra ventana se adelanta, lo que esta pidió se aplica encima: retirar nunca se pierde. */
    private Autorizacion dejar(Identidad quien, Rfc rfc, boolean vigente) {
        while (true) {
            var actual = actual(quien.contratista(), rfc);
            if (actual.vigente() == vigente && actual.version() > 0) {
                return actual;
            }
            if (autorizaciones.cambiar(
                    quien.contratista(), actual.id(), actual.version() + 1, vigente, reloj.instant(), quien.autor())) {
                var nueva = actual(quien.contratista(), rfc);
                hechos.publishEvent(HechoDeContratantes.cambio(nueva, quien.autor()));
                avisar.deAutorizacion(nueva);
                return nueva;
            }
        }
    }

    private Autorizacion actual(ContratistaId contratista, Rfc rfc) {
        return autorizaciones
                .de(contratista, rfc)
                .orElseThrow(() -> new IllegalStateException("la autorización que se abrió no está"));
    }

    private static Lectura leer(Identidad quien, String escrito) {
        if (escrito.isBlank()) {
            return new Lectura.Mal(MotivoDeContratante.RFC_FALTA);
        }
        Optional<Rfc> leido = Rfc.leer(escrito);
        if (leido.isEmpty()) {
            return new Lectura.Mal(MotivoDeContratante.RFC_MAL_ESCRITO);
        }
        Rfc rfc = leido.get();
        if (rfc.equals(quien.rfc())) {
            return new Lectura.Mal(MotivoDeContratante.RFC_PROPIO);
        }
        return rfc.esGenerico() ? new Lectura.Mal(MotivoDeContratante.RFC_GENERICO) : new Lectura.Bien(rfc);
    }

    private sealed interface Lectura {
        record Bien(Rfc rfc) implements Lectura {}

        record Mal(MotivoDeContratante motivo) implements Lectura {}
    }
}
