package mx.icsoe.portal.trabajadores.web;

import java.util.Locale;
import java.util.stream.Stream;

/** Lo que acaba de pasar, para decirlo arriba de la lista. */
public enum HechoEnLaLista {
    NINGUNO(""),
    AGREGADO("Trabajador agregado"),
    AGREGADO_CON_SBC_BAJO("Trabajador agregado. Conviene revisar su SBC: es menor que el salario mínimo"),
    AGREGADO_CON_SBC_ALTO("Trabajador agregado. Conviene revisar su SBC: es mayor que el tope de 25 UMA"),
    CAMBIADO("Trabajador guardado"),
    QUITADO("Trabajador eliminado"),
    COPIADOS("Trabajadores copiados"),
    NADA_QUE_COPIAR("No se copió ninguno: ya estaban todos"),
    DESHECHO("Archivo deshecho: se quitaron los trabajadores que trajo"),
    NADA("No se guardó: el trabajador ya no está, o la informativa ya no está en captura");

    private final String frase;

    HechoEnLaLista(String frase) {
        this.frase = frase;
    }

    public String frase() {
        return frase;
    }

    boolean esBueno() {
        return this != NADA && this != AGREGADO_CON_SBC_ALTO && this != AGREGADO_CON_SBC_BAJO;
    }

    public String tipo() {
        return esBueno() ? "exito" : "importante";
    }

    String en(String ruta) {
        return ruta + "?hecho=" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static HechoEnLaLista de(String nombre) {
        return Stream.of(values())
                .filter(uno -> uno.name().equals(nombre.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElse(NINGUNO);
    }
}
