package mx.icsoe.portal.domicilio.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mx.icsoe.portal.domicilio.Borrador;
import mx.icsoe.portal.domicilio.TextoLibre;

/**
 * Lo que se escribió en las páginas del asistente, campo por campo y tal cual.
 *
 * @param crudas por nombre de campo
 */
public record Respuestas(Map<String, String> crudas) {

    private static final int MAS_LARGA = 1_000;

    public Respuestas {
        crudas = Map.copyOf(crudas);
    }

    static Respuestas de(Borrador borrador) {
        return new Respuestas(borrador.respuestas());
    }

    /** Las de un formulario; un campo que no llegó, como una casilla sin marcar, queda vacío. */
    static Respuestas deFormulario(Map<String, String> parametros, Collection<String> campos) {
        return new Respuestas(
                campos.stream().collect(Collectors.toMap(campo -> campo, campo -> parametros.getOrDefault(campo, ""))));
    }

    /** Para volver a mostrarla. */
    public String cruda(String campo) {
        return crudas.getOrDefault(campo, "");
    }

    public boolean marcada(String campo) {
        return !cruda(campo).isEmpty();
    }

    /** Para leerla: sin espacios de más. */
    String limpia(String campo) {
        return TextoLibre.limpiar(cruda(campo));
    }

    Respuestas con(String campo, String valor) {
        var otras = new HashMap<>(crudas);
        otras.put(campo, valor);
        return new Respuestas(otras);
    }

    /** Para el borrador, que no admite nulos ni textos sin fin; las faltas se dicen sobre lo que se escribió. */
    Map<String, String> paraBorrador() {
        return crudas.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, respuesta -> guardable(respuesta.getValue())));
    }

    private static String guardable(String texto) {
        return texto.codePoints()
                .filter(uno -> uno != 0 && Character.getType(uno) != Character.SURROGATE)
                .limit(MAS_LARGA)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
