package mx.icsoe.portal.plataforma.limites;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * Tantas veces en tanto tiempo.
 *
 * @param veces las que se admiten de golpe; se recuperan poco a poco a lo largo de {@code tiempo}
 */
public record Cupo(int veces, Duration tiempo) {

    public Cupo {
        if (veces < 1 || !tiempo.isPositive()) {
            throw new IllegalArgumentException("un cupo es de al menos una vez en un tiempo mayor que cero");
        }
    }

    /** Lee {@code 30/10m}: treinta veces en diez minutos. */
    public static Cupo valueOf(String texto) {
        String[] partes = texto.split("/", -1);
        if (partes.length != 2) {
            throw new IllegalArgumentException("un cupo se escribe como 30/10m");
        }
        return new Cupo(Integer.parseInt(partes[0].strip()), DurationStyle.detectAndParse(partes[1].strip()));
    }
}
