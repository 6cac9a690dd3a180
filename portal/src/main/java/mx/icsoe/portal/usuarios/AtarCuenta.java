package mx.icsoe.portal.usuarios;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gasta el enlace de una invitación y ata la cuenta a quien invita. De dos que lo intenten a la vez, uno lo logra. */
@Component
class AtarCuenta {

    private final Enlaces enlaces;
    private final UsuariosGuardados usuarios;
    private final Cuentas cuentas;
    private final CartasDeUsuarios cartas;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    AtarCuenta(
            Enlaces enlaces,
            UsuariosGuardados usuarios,
            Cuentas cuentas,
            CartasDeUsuarios cartas,
            ApplicationEventPublisher hechos,
            InstantSource reloj) {
        this.enlaces = enlaces;
        this.usuarios = usuarios;
        this.cuentas = cuentas;
        this.cartas = cartas;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /** Una cuenta que ya existe; se le avisa a su correo, que puede no ser el de la invitación. */
    @Transactional
    public Aceptacion conocida(FichaDeEnlace ficha, InvitacionRecibida.Vigente vista, Cuenta cuenta) {
        return apartar(ficha, vista.usuario())
                .map(usuario -> {
                    cartas.otroContratista(cuenta, vista.contratista());
                    return atar(ficha, usuario, cuenta);
                })
                .orElseGet(AtarCuenta::seAdelantaron);
    }

    /** Una cuenta que se abre ahora. */
    @Transactional
    public Aceptacion nueva(FichaDeEnlace ficha, InvitacionRecibida.Vigente vista, Cuenta cuenta) {
        return apartar(ficha, vista.usuario())
                .map(usuario -> cuentas.abrir(cuenta)
                        ? atar(ficha, usuario, cuenta)
                        : new Aceptacion.Rechazada(MotivoDeUsuarios.CUENTA_CON_ESE_CORREO))
                .orElseGet(AtarCuenta::seAdelantaron);
    }

    /** Quien apartó el renglón decide: todo lo que toca su enlace pasa antes por aquí. */
    private Optional<Usuario> apartar(FichaDeEnlace ficha, Usuario visto) {
        return usuarios.apartar(visto.contratista(), visto.id())
                .filter(usuario -> VidaDeUsuario.admite(usuario.estado(), OrdenDeUsuario.ACEPTAR))
                .filter(usuario -> enlaces.buscar(ficha, reloj.instant())
                        .filter(guardado -> guardado.estado() == Enlace.Estado.VIGENTE)
                        .isPresent());
    }

    private Aceptacion atar(FichaDeEnlace ficha, Usuario usuario, Cuenta cuenta) {
        var ahora = reloj.instant();
        var estado = VidaDeUsuario.siguiente(usuario.estado(), OrdenDeUsuario.ACEPTAR)
                .orElseThrow();
        var activo = usuario.de(cuenta.id()).en(estado);
        enlaces.usar(ficha, ahora);
        usuarios.cambiar(activo, new Movimiento(OrdenDeUsuario.ACEPTAR, estado, activo.facultades(), ahora));
        hechos.publishEvent(HechoDeUsuarios.de(cuenta.enSesion(ahora).autor(), "usuarios.aceptar", activo, Map.of()));
        return new Aceptacion.Aceptada(cuenta);
    }

    private static Aceptacion seAdelantaron() {
        return new Aceptacion.Inservible(MotivoDeUsuarios.ENLACE_USADO);
    }
}
