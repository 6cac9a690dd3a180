package mx.icsoe.portal.despacho;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** En qué va la informativa de un contratista en un cuatrimestre, del menor al mayor avance. */
public enum Situacion {
    SIN_INICIAR("Sin iniciar"),
    DEVUELTA("Devuelta"),
    EN_CAPTURA("En captura"),
    EN_FIRMA("En firma"),
    PRESENTADA("Presentada"),
    /** Se presentó después de vencer el plazo. */
    EXTEMPORANEA("Extemporánea");

    private final String nombre;

    Situacion(String nombre) {
        this.nombre = nombre;
    }

    public String nombre() {
        return nombre;
    }

    /** Como va en una dirección: {@code en-captura}. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Si ya no queda nada que presentar. */
    public boolean presentada() {
        return this == PRESENTADA || this == EXTEMPORANEA;
    }

    public static Optional<Situacion> leer(String clave) {
        return Stream.of(values()).filter(cada -> cada.clave().equals(clave)).findFirst();
    }
}
