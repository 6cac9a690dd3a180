package mx.icsoe.portal.despacho.web;

import java.util.Locale;
import java.util.stream.Stream;

/** Lo que acaba de pasar en el tablero; va en la dirección, sin decir de quién. */
public enum HechoEnElTablero {
    NINGUNO(""),
    LISTA_PARA_FIRMA("La informativa sin información quedó lista para que la firme el contratista"),
    INICIADA_SIN_ENVIAR("La informativa sin información quedó en captura: falta algo para enviarla a firma"),
    YA_NO_SE_PUDO("No se preparó: alguien ya había empezado una de ese cuatrimestre, o ya no se puede"),
    YA_NO("Ese contratista ya no te deja trabajar por él. Si crees que es un error, pregúntale"),
    YA_NO_CONSERVADO(
            "El contratista por el que trabajabas detuvo tu acceso. Lo que escribías se conserva un día, por si te"
                    + " lo devuelve. Si crees que es un error, pregúntale"),
    AGREGADA("Aceptaste la invitación");

    private final String frase;

    HechoEnElTablero(String frase) {
        this.frase = frase;
    }

    public String frase() {
        return frase;
    }

    public boolean exito() {
        return this == LISTA_PARA_FIRMA || this == AGREGADA;
    }

    String clave() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static HechoEnElTablero leer(String clave) {
        return Stream.of(values())
                .filter(cada -> cada.clave().equals(clave))
                .findFirst()
                .orElse(NINGUNO);
    }
}
