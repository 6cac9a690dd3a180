package mx.icsoe.portal.domicilio;

import java.util.Arrays;
import java.util.Optional;

/** Tipos de vialidad de INEGI (Norma Técnica sobre Domicilios Geográficos, DOF 12-11-2010; Marco Geoestadístico). */
public enum TipoVialidad {
    AMPLIACION(1, "Ampliación"),
    ANDADOR(2, "Andador"),
    AVENIDA(3, "Avenida"),
    BOULEVARD(4, "Boulevard"),
    CALLE(5, "Calle"),
    CALLEJON(6, "Callejón"),
    CALZADA(7, "Calzada"),
    CERRADA(8, "Cerrada"),
    CIRCUITO(9, "Circuito"),
    CIRCUNVALACION(10, "Circunvalación"),
    CONTINUACION(11, "Continuación"),
    CORREDOR(12, "Corredor"),
    DIAGONAL(13, "Diagonal"),
    EJE_VIAL(14, "Eje vial"),
    PASAJE(15, "Pasaje"),
    PEATONAL(16, "Peatonal"),
    PERIFERICO(17, "Periférico"),
    PRIVADA(18, "Privada"),
    PROLONGACION(19, "Prolongación"),
    RETORNO(20, "Retorno"),
    VIADUCTO(21, "Viaducto"),
    NINGUNO(22, "Ninguno"),
    CARRETERA(23, "Carretera");

    private final int clave;
    private final String nombre;

    TipoVialidad(int clave, String nombre) {
        this.clave = clave;
        this.nombre = nombre;
    }

    /** La de INEGI, de 1 a 23. */
    public int clave() {
        return clave;
    }

    public String nombre() {
        return nombre;
    }

    /** Lee la clave que viene de un formulario. */
    public static Optional<TipoVialidad> leer(String clave) {
        return Arrays.stream(values())
                .filter(uno -> Integer.toString(uno.clave).equals(clave))
                .findFirst();
    }
}
