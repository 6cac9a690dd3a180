package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * El número que une lo que la persona vio con lo que quedó en el registro.
 *
 * @param numero ocho signos que no se confunden al dictarlos, como {@code K7QF-3M2X}
 */
public record Incidente(String numero) {

    private static final String SIGNOS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String ATRIBUTO = Incidente.class.getName();

    public static Incidente nuevo(RandomGenerator azar) {
        var numero = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            numero.append(i == 4 ? "-" : "").append(SIGNOS.charAt(azar.nextInt(SIGNOS.length())));
        }
        return new Incidente(numero.toString());
    }

    /** Deja dicho que la petición terminó en este incidente. */
    public void anotarEn(HttpServletRequest peticion) {
        peticion.setAttribute(ATRIBUTO, numero);
    }

    static Optional<String> de(HttpServletRequest peticion) {
        return Optional.ofNullable((String) peticion.getAttribute(ATRIBUTO));
    }
}
