package mx.icsoe.portal.usuarios;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import org.springframework.stereotype.Service;

/** La entrada con CURP y contraseña. Responde lo mismo, y tarda lo mismo, exista o no la CURP. */
@Service
public class EntrarComoCapturista {

    private final Cuentas cuentas;
    private final Contrasenas contrasenas;
    private final AsentarEntrada entrada;
    private final InstantSource reloj;

    EntrarComoCapturista(Cuentas cuentas, Contrasenas contrasenas, AsentarEntrada entrada, InstantSource reloj) {
        this.cuentas = cuentas;
        this.contrasenas = contrasenas;
        this.entrada = entrada;
        this.reloj = reloj;
    }

    /**
     * Quien entra; vacío si la CURP o la contraseña no son.
     *
     * @param abrir abre su sesión, en la misma transacción en que se comprueba que la contraseña no cambió entretanto
     */
    public Optional<CapturistaEnSesion> entrar(Curp curp, String contrasena, AbrirSesion abrir) {
        List<Cuenta> suyas = cuentas.con(curp);
        var cuenta = contrasenas.queAbre(contrasena, suyas);
        if (cuenta.isEmpty()) {
            entrada.rechazada();
            return Optional.empty();
        }
        return entrada.admitida(cuenta.get(), cuenta.get().enSesion(reloj.instant()), abrir);
    }

    /** Lo que abre la sesión de quien entró. */
    @FunctionalInterface
    public interface AbrirSesion {
        void de(CapturistaEnSesion quien);
    }
}
