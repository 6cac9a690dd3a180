package mx.icsoe.portal.usuarios;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Manda a una persona con cuenta los enlaces que pide. */
@Component
class MandarEnlace {

    private final Enlaces enlaces;
    private final Cuentas cuentas;
    private final CartasDeUsuarios cartas;
    private final ApplicationEventPublisher hechos;
    private final SecureRandom azar;
    private final InstantSource reloj;

    MandarEnlace(
            Enlaces enlaces,
            Cuentas cuentas,
            CartasDeUsuarios cartas,
            ApplicationEventPublisher hechos,
            SecureRandom azar,
            InstantSource reloj) {
        this.enlaces = enlaces;
        this.cuentas = cuentas;
        this.cartas = cartas;
        this.hechos = hechos;
        this.azar = azar;
        this.reloj = reloj;
    }

    /** Para poner otra contraseña. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deContrasena(CapturistaId capturista, Duration vigencia) {
        cuentas.buscar(capturista).ifPresent(cuenta -> {
            cartas.ponerOtraContrasena(cuenta, ficha(new Enlace.DeContrasena(capturista), vigencia));
            asentar(cuenta, "usuarios.contrasena-olvidada");
        });
    }

    /** Para comprobar que la dirección nueva es suya. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deCorreo(Cuenta cuenta, Correo nuevo, Duration vigencia) {
        cartas.confirmarCorreo(cuenta, nuevo, ficha(new Enlace.DeCorreo(cuenta.id(), nuevo), vigencia));
        asentar(cuenta, "usuarios.correo-pedido");
    }

    private FichaDeEnlace ficha(Enlace enlace, Duration vigencia) {
        var ficha = FichaDeEnlace.nueva(azar);
        var ahora = reloj.instant();
        enlaces.agregar(ficha, enlace, ahora, ahora.plus(vigencia));
        return ficha;
    }

    private void asentar(Cuenta cuenta, String accion) {
        hechos.publishEvent(HechoDeUsuarios.de(cuenta.enSesion(reloj.instant()).autor(), accion));
    }
}
