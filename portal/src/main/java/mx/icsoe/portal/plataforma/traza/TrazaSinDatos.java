package mx.icsoe.portal.plataforma.traza;

import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * La traza de una falla sin los mensajes ajenos: una biblioteca o la base pueden citar en ellos lo que escribió la
 * persona. De las nuestras sí se lee el mensaje, porque la casa prohíbe que lleve datos personales.
 */
public final class TrazaSinDatos {

    private static final int RENGLONES = 40;

    private TrazaSinDatos() {}

    public static String de(Throwable falla) {
        return Causas.de(falla).map(TrazaSinDatos::una).collect(Collectors.joining("\ncausada por "));
    }

    private static String una(Throwable causa) {
        var texto = new StringBuilder(causa.getClass().getName()).append(mensaje(causa));
        StackTraceElement[] renglones = causa.getStackTrace();
        for (int i = 0; i < Math.min(RENGLONES, renglones.length); i++) {
            texto.append("\n\ten ").append(renglones[i]);
        }
        return texto.toString();
    }

    private static String mensaje(Throwable causa) {
        if (causa instanceof SQLException deLaBase) {
            return " [SQLState " + deLaBase.getSQLState() + "]";
        }
        boolean propia = causa.getStackTrace().length > 0
                && causa.getStackTrace()[0].getClassName().startsWith("mx.icsoe.");
        return propia || causa instanceof NullPointerException ? ": " + causa.getMessage() : "";
    }
}
