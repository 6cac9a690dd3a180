package mx.icsoe.efirma.confianza;

import java.util.List;

/** La carpeta de autoridades no sirve para confiar en nadie; cada problema nombra su archivo. */
public final class ConfianzaInservible extends RuntimeException {

    private final List<String> problemas;

    public ConfianzaInservible(List<String> problemas) {
        super(String.join("; ", problemas));
        this.problemas = List.copyOf(problemas);
    }

    /** Una frase por problema, para mostrarla al operador. */
    public List<String> problemas() {
        return problemas;
    }
}
