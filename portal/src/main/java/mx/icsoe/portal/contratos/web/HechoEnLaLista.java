package mx.icsoe.portal.contratos.web;

import java.util.Locale;
import java.util.stream.Stream;

/** Lo que acaba de pasar, para decirlo arriba de la lista. */
public enum HechoEnLaLista {
    NINGUNO(""),
    ELIMINADO("Contrato eliminado"),
    COPIADOS("Contratos copiados"),
    AGREGADOS("Contratos agregados"),
    NADA("No se eliminó: la informativa ya no está en captura");

    private final String frase;

    HechoEnLaLista(String frase) {
        this.frase = frase;
    }

    public String frase() {
        return frase;
    }

    static HechoEnLaLista de(String nombre) {
        return Stream.of(values())
                .filter(uno -> uno.name().toLowerCase(Locale.ROOT).equals(nombre))
                .findFirst()
                .orElse(NINGUNO);
    }
}
