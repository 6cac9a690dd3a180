package mx.icsoe.portal.usuarios;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import org.springframework.stereotype.Service;

/**
 * Quien recibió la invitación la acepta: con una cuenta nueva, con la que ya tenía o desde su sesión (ADR 0146). Tener el
 * enlace prueba que lee ese correo, que es lo único que el contratista sabe de cierto.
 */
@Service
public class AceptarInvitacion {

    private final LeerInvitacion leer;
    private final AtarCuenta atar;
    private final Cuentas cuentas;
    private final Contrasenas contrasenas;
    private final Uuid7 identificadores;
    private final InstantSource reloj;

    AceptarInvitacion(
            LeerInvitacion leer,
            AtarCuenta atar,
            Cuentas cuentas,
            Contrasenas contrasenas,
            Uuid7 identificadores,
            InstantSource reloj) {
        this.leer = leer;
        this.atar = atar;
        this.cuentas = cuentas;
        this.contrasenas = contrasenas;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /** Lo que hay detrás del enlace; verlo no lo gasta. */
    public InvitacionRecibida ver(String ficha) {
        return leer.ver(ficha);
    }

    /** Si quien está en sesión puede aceptarla con su cuenta: la CURP tiene que ser la suya. */
    public boolean esPara(CapturistaEnSesion quien, Usuario invitado) {
        return cuentaDe(quien, invitado.datos().curp()).isPresent();
    }

    /**
     * La acepta quien no ha entrado. Si la contraseña abre una cuenta de esa CURP, se acepta con esa; si no, estrena una
     * con el correo de la invitación.
     */
    public Aceptacion aceptar(String ficha, String contrasena) {
        return siEstaVigente(
                ficha,
                vista -> contrasenas
                        .queAbre(contrasena, cuentas.con(vista.usuario().datos().curp()))
                        .map(cuenta -> atar.conocida(new FichaDeEnlace(ficha), vista, cuenta))
                        .orElseGet(() -> conCuentaNueva(ficha, vista, contrasena)));
    }

    /** La acepta quien ya entró con su cuenta. */
    public Aceptacion aceptar(String ficha, CapturistaEnSesion quien) {
        return siEstaVigente(
                ficha,
                vista -> cuentaDe(quien, vista.usuario().datos().curp())
                        .map(cuenta -> atar.conocida(new FichaDeEnlace(ficha), vista, cuenta))
                        .orElseGet(() -> new Aceptacion.Inservible(MotivoDeUsuarios.SESION_DE_OTRO)));
    }

    private Aceptacion siEstaVigente(String ficha, Function<InvitacionRecibida.Vigente, Aceptacion> como) {
        return switch (ver(ficha)) {
            case InvitacionRecibida.Inservible(var motivo) -> new Aceptacion.Inservible(motivo);
            case InvitacionRecibida.Vigente vista -> como.apply(vista);
        };
    }

    private Aceptacion conCuentaNueva(String ficha, InvitacionRecibida.Vigente vista, String contrasena) {
        var datos = vista.usuario().datos();
        if (cuentas.con(datos.curp(), datos.correo()).isPresent()) {
            return new Aceptacion.Rechazada(MotivoDeUsuarios.CUENTA_CON_ESE_CORREO);
        }
        return ReglasDeContrasena.defecto(contrasena, datos.curp(), datos.nombre(), List.of(datos.correo()))
                .<Aceptacion>map(Aceptacion.Rechazada::new)
                .orElseGet(() -> atar.nueva(new FichaDeEnlace(ficha), vista, cuentaNueva(datos, contrasena)));
    }

    private Cuenta cuentaNueva(DatosDeUsuario datos, String contrasena) {
        return new Cuenta(
                new CapturistaId(identificadores.siguiente()),
                datos.curp(),
                datos.nombre(),
                datos.correo(),
                contrasenas.resumir(contrasena),
                reloj.instant());
    }

    private Optional<Cuenta> cuentaDe(CapturistaEnSesion quien, Curp curp) {
        return cuentas.buscar(quien.id()).filter(cuenta -> cuenta.curp().equals(curp));
    }
}
