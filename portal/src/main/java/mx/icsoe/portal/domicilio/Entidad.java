package mx.icsoe.portal.domicilio;

import java.util.Arrays;
import java.util.Optional;

/** Las 32 entidades federativas, con su clave del Catálogo Único de Claves de INEGI. */
public enum Entidad {
    AGUASCALIENTES("Aguascalientes"),
    BAJA_CALIFORNIA("Baja California"),
    BAJA_CALIFORNIA_SUR("Baja California Sur"),
    CAMPECHE("Campeche"),
    COAHUILA("Coahuila de Zaragoza"),
    COLIMA("Colima"),
    CHIAPAS("Chiapas"),
    CHIHUAHUA("Chihuahua"),
    CIUDAD_DE_MEXICO("Ciudad de México"),
    DURANGO("Durango"),
    GUANAJUATO("Guanajuato"),
    GUERRERO("Guerrero"),
    HIDALGO("Hidalgo"),
    JALISCO("Jalisco"),
    MEXICO("México"),
    MICHOACAN("Michoacán de Ocampo"),
    MORELOS("Morelos"),
    NAYARIT("Nayarit"),
    NUEVO_LEON("Nuevo León"),
    OAXACA("Oaxaca"),
    PUEBLA("Puebla"),
    QUERETARO("Querétaro"),
    QUINTANA_ROO("Quintana Roo"),
    SAN_LUIS_POTOSI("San Luis Potosí"),
    SINALOA("Sinaloa"),
    SONORA("Sonora"),
    TABASCO("Tabasco"),
    TAMAULIPAS("Tamaulipas"),
    TLAXCALA("Tlaxcala"),
    VERACRUZ("Veracruz de Ignacio de la Llave"),
    YUCATAN("Yucatán"),
    ZACATECAS("Zacatecas");

    private final String nombre;

    Entidad(String nombre) {
        this.nombre = nombre;
    }

    /** Dos cifras: las claves siguen el orden de esta lista. */
    public String clave() {
        int lugar = Arrays.asList(values()).indexOf(this) + 1;
        return lugar < 10 ? "0" + lugar : Integer.toString(lugar);
    }

    public String nombre() {
        return nombre;
    }

    public static Optional<Entidad> deClave(String clave) {
        return Arrays.stream(values()).filter(una -> una.clave().equals(clave)).findFirst();
    }
}
