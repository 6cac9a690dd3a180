package mx.icsoe.portal.usuarios;

import java.util.Optional;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deja constancia de cada intento de entrar, sin decir de qué CURP. */
@Component
class AsentarEntrada {

    private final Cuentas cuentas;
    private final ApplicationEventPublisher hechos;

    AsentarEntrada(Cuentas cuentas, ApplicationEventPublisher hechos) {
        this.cuentas = cuentas;
        this.hechos = hechos;
    }

    /** Vacío si la contraseña cambió mientras se comprobaba. */
    @Transactional
    public Optional<CapturistaEnSesion> admitida(
            Cuenta cuenta, CapturistaEnSesion quien, EntrarComoCapturista.AbrirSesion abrir) {
        if (!cuentas.sostener(cuenta.id(), cuenta.resumen())) {
            return Optional.empty();
        }
        hechos.publishEvent(HechoDeUsuarios.de(quien.autor(), "usuarios.entrada"));
        abrir.de(quien);
        return Optional.of(quien);
    }

    @Transactional
    public void rechazada() {
        hechos.publishEvent(HechoDeUsuarios.anonimo("usuarios.entrada-rechazada"));
    }
}
