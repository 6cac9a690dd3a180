package mx.icsoe.portal.usuarios;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import org.springframework.stereotype.Service;

/** «¿Olvidaste tu contraseña?»: con la CURP y el correo registrado se manda un enlace para poner otra. */
@Service
public class RecuperarContrasena {

    private final Olvidos olvidos;
    private final Enlaces enlaces;
    private final Cuentas cuentas;
    private final CambiarContrasena cambiar;
    private final Sesiones sesiones;
    private final InstantSource reloj;

    RecuperarContrasena(
            Olvidos olvidos,
            Enlaces enlaces,
            Cuentas cuentas,
            CambiarContrasena cambiar,
            Sesiones sesiones,
            InstantSource reloj) {
        this.olvidos = olvidos;
        this.enlaces = enlaces;
        this.cuentas = cuentas;
        this.cambiar = cambiar;
        this.sesiones = sesiones;
        this.reloj = reloj;
    }

    /** Recibe la petición; si hay una cuenta así, el enlace sale después (ADR 0147). */
    public void pedir(Curp curp, Correo correo) {
        olvidos.anotar(curp, correo, reloj.instant());
    }

    /** Por qué el enlace no sirve; vacío si sirve. Verlo no lo gasta. */
    public Optional<MotivoDeUsuarios> defecto(String ficha) {
        var guardado = guardado(ficha);
        return guardado.map(enlace -> MotivoDeUsuarios.de(enlace.estado()))
                .orElse(Optional.of(MotivoDeUsuarios.ENLACE_DESCONOCIDO));
    }

    /**
     * Pone la contraseña nueva y termina todas las sesiones que hubiera.
     *
     * @return por qué no se puso; vacío si se puso
     */
    public Optional<MotivoDeUsuarios> poner(String ficha, String nueva) {
        var defecto = defecto(ficha);
        if (defecto.isPresent()) {
            return defecto;
        }
        return guardado(ficha)
                .flatMap(this::cuenta)
                .map(cuenta -> cambiar.poner(
                        cuenta,
                        nueva,
                        () -> enlaces.usar(new FichaDeEnlace(ficha), reloj.instant()),
                        sesiones::terminarTodas))
                .orElse(Optional.of(MotivoDeUsuarios.ENLACE_DESCONOCIDO));
    }

    private Optional<Enlace.Guardado> guardado(String escrita) {
        return FichaDeEnlace.leer(escrita)
                .flatMap(ficha -> enlaces.buscar(ficha, reloj.instant()))
                .filter(guardado -> guardado.enlace() instanceof Enlace.DeContrasena);
    }

    private Optional<Cuenta> cuenta(Enlace.Guardado guardado) {
        return guardado.enlace() instanceof Enlace.DeContrasena(var capturista)
                ? cuentas.buscar(capturista)
                : Optional.empty();
    }
}
