package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuál de las veces que se abrió un formulario: la inventa el guion que lo guarda solo y viaja en cada guardado y en el
 * envío. Sin guiones no hay, ni hace falta.
 */
record Captura(String valor) {

    private static final String CAMPO = "_captura";
    private static final Pattern FORMA = Pattern.compile("[0-9a-f-]{36}");

    static Optional<Captura> en(HttpServletRequest peticion) {
        return Optional.ofNullable(peticion.getParameter(CAMPO))
                .filter(texto -> FORMA.matcher(texto).matches())
                .map(Captura::new);
    }
}
