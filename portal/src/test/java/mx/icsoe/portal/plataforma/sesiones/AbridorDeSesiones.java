package mx.icsoe.portal.plataforma.sesiones;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import mx.icsoe.portal.plataforma.web.EnSesion;
import org.springframework.context.ApplicationContext;

/** Abre sesiones sin e.firma, solo para las pruebas: llega hasta donde la puerta de las sesiones no deja. */
public final class AbridorDeSesiones {

    private AbridorDeSesiones() {}

    /**
     * Abre la sesión en la base del portal y devuelve la llave que llevaría la galleta.
     *
     * @param terminos versión de los términos y condiciones que ya aceptó
     */
    public static String abrir(ApplicationContext portal, EnSesion quien, int terminos) {
        Llave llave = Llave.nueva(new SecureRandom());
        var sesiones = portal.getBean(SesionesJdbc.class);
        sesiones.guardar(llave, quien, quien.desde());
        sesiones.poner(llave, DatoDeSesion.TERMINOS_ACEPTADOS, String.valueOf(terminos));
        return llave.valor();
    }

    /** El valor del campo {@code _csrf} que un formulario de esa sesión llevaría. */
    public static String ficha(String llave) {
        byte[] ficha = new Llave(llave).fichaCsrf().getBytes(StandardCharsets.UTF_8);
        byte[] conMascaraDeCeros = new byte[ficha.length * 2];
        System.arraycopy(ficha, 0, conMascaraDeCeros, ficha.length, ficha.length);
        return Base64.getUrlEncoder().encodeToString(conMascaraDeCeros);
    }
}
