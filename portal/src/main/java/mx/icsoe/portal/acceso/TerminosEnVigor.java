package mx.icsoe.portal.acceso;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Las versiones de los términos y condiciones; rige la última.
 *
 * @param versiones desde la primera
 */
public record TerminosEnVigor(List<TextoDeTerminos> versiones) {

    private static final String CARPETA = "acceso/terminos/";

    public TerminosEnVigor {
        versiones = List.copyOf(versiones);
    }

    /** Las que trae el programa: un archivo por versión. */
    static TerminosEnVigor delPrograma() throws IOException {
        var leidas = new ArrayList<TextoDeTerminos>();
        for (int version = 1; archivo(version).exists(); version++) {
            leidas.add(TextoDeTerminos.leer(version, archivo(version).getContentAsString(StandardCharsets.UTF_8)));
        }
        return new TerminosEnVigor(leidas);
    }

    public TextoDeTerminos vigente() {
        return versiones.getLast();
    }

    private static ClassPathResource archivo(int version) {
        return new ClassPathResource(CARPETA + version + ".txt");
    }
}
