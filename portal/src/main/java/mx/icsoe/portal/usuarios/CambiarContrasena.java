package mx.icsoe.portal.usuarios;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Pone otra contraseña, termina las sesiones que haya en otra parte y lo avisa por correo. */
@Service
public class CambiarContrasena {

    private final Cuentas cuentas;
    private final Contrasenas contrasenas;
    private final CartasDeUsuarios cartas;
    private final ApplicationEventPublisher hechos;
    private final TransactionTemplate transaccion;
    private final InstantSource reloj;

    CambiarContrasena(
            Cuentas cuentas,
            Contrasenas contrasenas,
            CartasDeUsuarios cartas,
            ApplicationEventPublisher hechos,
            TransactionTemplate transaccion,
            InstantSource reloj) {
        this.cuentas = cuentas;
        this.contrasenas = contrasenas;
        this.cartas = cartas;
        this.hechos = hechos;
        this.transaccion = transaccion;
        this.reloj = reloj;
    }

    /**
     * La cambia quien está en sesión y sabe la de ahora.
     *
     * @param terminar termina las demás sesiones de la persona
     * @return por qué no se cambió; vacío si se cambió
     */
    public Optional<MotivoDeUsuarios> cambiar(
            CapturistaEnSesion quien, String actual, String nueva, Consumer<UUID> terminar) {
        var cuenta = cuentas.buscar(quien.id()).filter(suya -> contrasenas.corresponde(actual, suya.resumen()));
        if (cuenta.isEmpty()) {
            return Optional.of(MotivoDeUsuarios.CONTRASENA_ACTUAL);
        }
        return poner(
                cuenta.get(),
                nueva,
                () -> cuentas.sostener(quien.id(), cuenta.get().resumen()),
                terminar);
    }

    /**
     * Pone otra a una cuenta, si la admiten las reglas.
     *
     * @param permiso lo que da derecho a hacerlo, comprobado en la misma transacción
     */
    Optional<MotivoDeUsuarios> poner(Cuenta cuenta, String nueva, Permiso permiso, Consumer<UUID> terminar) {
        var defecto = ReglasDeContrasena.defecto(nueva, cuenta.curp(), cuenta.nombre(), List.of(cuenta.correo()));
        if (defecto.isPresent()) {
            return defecto;
        }
        String resumen = contrasenas.resumir(nueva);
        return transaccion.execute(estado -> guardar(cuenta, resumen, permiso, terminar));
    }

    private Optional<MotivoDeUsuarios> guardar(
            Cuenta cuenta, String resumen, Permiso permiso, Consumer<UUID> terminar) {
        if (!permiso.sigue()) {
            return Optional.of(MotivoDeUsuarios.ENLACE_USADO);
        }
        var ahora = reloj.instant();
        cuentas.ponerContrasena(cuenta.id(), resumen, ahora);
        terminar.accept(cuenta.id().valor());
        cartas.contrasenaCambiada(cuenta);
        hechos.publishEvent(HechoDeUsuarios.de(cuenta.enSesion(ahora).autor(), "usuarios.contrasena-cambiada"));
        return Optional.empty();
    }

    /** Lo que se vuelve a comprobar antes de guardar. */
    @FunctionalInterface
    interface Permiso {
        boolean sigue();
    }
}
