package mx.icsoe.portal.usuarios;

import java.util.UUID;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.plataforma.correo.Carta;
import mx.icsoe.portal.plataforma.correo.CartaId;
import mx.icsoe.portal.plataforma.correo.Correspondencia;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.springframework.stereotype.Component;

/** Lo que se le escribe a un capturista. Ninguna carta dice su CURP. */
@Component
class CartasDeUsuarios {

    private static final String NO_LA_ESPERABAS =
            "Si no esperabas este correo, no hagas nada: sin abrir el enlace no pasa nada.";

    private final Correspondencia correspondencia;

    CartasDeUsuarios(Correspondencia correspondencia) {
        this.correspondencia = correspondencia;
    }

    /** Devuelve con qué preguntar si ya salió. */
    UUID invitacion(DatosDeUsuario invitado, String contratista, FichaDeEnlace ficha) {
        var carta = Carta.para(invitado.correo(), "Te invitaron a capturar en ICSOE", """
                        Hola, %s:

                        %s te registró como capturista para preparar sus informativas de contratos de servicios u obras especializados (ICSOE).

                        Abre el enlace para aceptar y poner tu contraseña. Sirve una vez y vence en 72 horas. Después entrarás con tu CURP y esa contraseña; si ya tienes cuenta, usa la de siempre.

                        %s""".formatted(
                                invitado.nombre(), contratista, NO_LA_ESPERABAS))
                .conEnlace("Aceptar la invitación", new RutaPropia("/icsoe/invitacion/" + ficha.valor()));
        return correspondencia.enviar(carta).valor();
    }

    /** Para que no llegue, si aún espera, una carta cuyo enlace ya no sirve. */
    void retirar(UUID invitacion) {
        correspondencia.retirar(new CartaId(invitacion));
    }

    /** A quien aceptó otra invitación con la cuenta que ya tenía. */
    void otroContratista(Cuenta cuenta, String contratista) {
        correspondencia.enviar(Carta.para(cuenta.correo(), "Ahora también capturas por otro contratista", """
                        Hola, %s:

                        Con tu cuenta se aceptó la invitación de %s. Lo verás en Mis contratistas.

                        Si no fuiste tú, cambia tu contraseña cuanto antes.""".formatted(
                                cuenta.nombre(), contratista))
                .conEnlace("Ver mis contratistas", new RutaPropia("/icsoe/mis-contratistas")));
    }

    void ponerOtraContrasena(Cuenta cuenta, FichaDeEnlace ficha) {
        correspondencia.enviar(
                Carta.para(cuenta.correo(), "Pon otra contraseña en ICSOE", """
                        Hola, %s:

                        Pediste un enlace para poner otra contraseña. Sirve una vez y vence en una hora.

                        Si no lo pediste tú, no hagas nada: tu contraseña sigue siendo la misma.""".formatted(cuenta.nombre()))
                        .conEnlace("Poner otra contraseña", new RutaPropia("/icsoe/contrasena/" + ficha.valor())));
    }

    void contrasenaCambiada(Cuenta cuenta) {
        correspondencia.enviar(
                Carta.para(cuenta.correo(), "Tu contraseña de ICSOE cambió", """
                        Hola, %s:

                        La contraseña de tu cuenta se acaba de cambiar, y las sesiones que hubiera abiertas en otros equipos se cerraron.

                        Si no fuiste tú, pon otra cuanto antes y avisa a los contratistas por los que capturas.""".formatted(cuenta.nombre()))
                        .conEnlace("Poner otra contraseña", new RutaPropia("/icsoe/acceso/olvide")));
    }

    void confirmarCorreo(Cuenta cuenta, Correo nuevo, FichaDeEnlace ficha) {
        correspondencia.enviar(
                Carta.para(nuevo, "Confirma tu correo en ICSOE", """
                        Hola, %s:

                        Pediste que los avisos de tu cuenta lleguen a esta dirección. Abre el enlace para confirmarlo; sirve una vez y vence en una hora.

                        %s""".formatted(cuenta.nombre(), NO_LA_ESPERABAS))
                        .conEnlace("Confirmar mi correo", new RutaPropia("/icsoe/correo/" + ficha.valor())));
    }

    /** A la dirección que se va. */
    void correoCambiado(Cuenta antes) {
        correspondencia.enviar(
                Carta.para(antes.correo(), "El correo de tu cuenta de ICSOE cambió", """
                Hola, %s:

                Los avisos de tu cuenta ya no llegarán a esta dirección: desde tu sesión se confirmó otra.

                Si no fuiste tú, avisa cuanto antes a los contratistas por los que capturas para que suspendan tu acceso.""".formatted(antes.nombre())));
    }
}
