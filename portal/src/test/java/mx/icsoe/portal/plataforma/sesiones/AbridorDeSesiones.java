package mx.icsoe.portal.plataforma.sesiones;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationContext;

/** Abre sesiones sin e.firma, solo para las pruebas: llega hasta donde la puerta de las sesiones no deja. */
public final class AbridorDeSesiones {

    private AbridorDeSesiones() {}

    /** Abre la sesión en la base del portal y devuelve la llave que llevaría la galleta. */
    public static String abrir(ApplicationContext portal, Identidad identidad) {
        Llave llave = Llave.nueva(new SecureRandom());
        portal.getBean(SesionesJdbc.class).guardar(llave, identidad, identidad.desde());
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
