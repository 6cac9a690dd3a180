package mx.icsoe.portal.usuarios;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Una persona cambia el correo de su cuenta: se confirma en el nuevo y se avisa en el viejo. Ningún contratista puede
 * cambiárselo.
 */
@Service
public class CambiarCorreo {

    private static final Duration VIGENCIA = Duration.ofHours(1);

    private final Cuentas cuentas;
    private final Enlaces enlaces;
    private final MandarEnlace mandar;
    private final CartasDeUsuarios cartas;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    CambiarCorreo(
            Cuentas cuentas,
            Enlaces enlaces,
            MandarEnlace mandar,
            CartasDeUsuarios cartas,
            ApplicationEventPublisher hechos,
            InstantSource reloj) {
        this.cuentas = cuentas;
        this.enlaces = enlaces;
        this.mandar = mandar;
        this.cartas = cartas;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /** El correo de su cuenta. */
    @Transactional(readOnly = true)
    public Optional<Correo> actual(CapturistaEnSesion quien) {
        return cuentas.buscar(quien.id()).map(Cuenta::correo);
    }

    /** Manda el enlace a la dirección nueva; mientras no lo abra, la cuenta sigue con la de siempre. */
    @Transactional
    public Optional<MotivoDeUsuarios> pedir(CapturistaEnSesion quien, Correo nuevo) {
        var cuenta = cuentas.buscar(quien.id());
        if (cuenta.isEmpty() || cuenta.get().correo().valor().equalsIgnoreCase(nuevo.valor())) {
            return Optional.of(MotivoDeUsuarios.CORREO_REPETIDO);
        }
        mandar.deCorreo(cuenta.get(), nuevo, VIGENCIA);
        return Optional.empty();
    }

    /** La dirección que confirma un enlace, o por qué no sirve. */
    @Transactional(readOnly = true)
    public CorreoPorConfirmar ver(String ficha) {
        return FichaDeEnlace.leer(ficha)
                .flatMap(leida -> enlaces.buscar(leida, reloj.instant()))
                .map(CambiarCorreo::ver)
                .orElseGet(() -> new CorreoPorConfirmar.Inservible(MotivoDeUsuarios.ENLACE_DESCONOCIDO));
    }

    /** La pone en la cuenta. */
    @Transactional
    public CorreoPorConfirmar confirmar(String ficha) {
        var visto = ver(ficha);
        return switch (visto) {
            case CorreoPorConfirmar.Inservible inservible -> inservible;
            case CorreoPorConfirmar.Vigente vigente -> confirmar(new FichaDeEnlace(ficha), vigente);
        };
    }

    private CorreoPorConfirmar confirmar(FichaDeEnlace ficha, CorreoPorConfirmar.Vigente vigente) {
        var antes = cuentas.buscar(vigente.capturista());
        if (antes.isEmpty()
                || !enlaces.usar(ficha, reloj.instant())
                || !cuentas.ponerCorreo(vigente.capturista(), vigente.correo())) {
            return new CorreoPorConfirmar.Inservible(MotivoDeUsuarios.ENLACE_USADO);
        }
        enlaces.sustituir(new Enlace.DeContrasena(vigente.capturista()), reloj.instant());
        cartas.correoCambiado(antes.get());
        hechos.publishEvent(
                HechoDeUsuarios.de(antes.get().enSesion(reloj.instant()).autor(), "usuarios.correo-cambiado"));
        return vigente;
    }

    private static CorreoPorConfirmar ver(Enlace.Guardado guardado) {
        return MotivoDeUsuarios.de(guardado.estado())
                .<CorreoPorConfirmar>map(CorreoPorConfirmar.Inservible::new)
                .orElseGet(() -> guardado.enlace() instanceof Enlace.DeCorreo(var capturista, var correo)
                        ? new CorreoPorConfirmar.Vigente(capturista, correo)
                        : new CorreoPorConfirmar.Inservible(MotivoDeUsuarios.ENLACE_DESCONOCIDO));
    }
}
