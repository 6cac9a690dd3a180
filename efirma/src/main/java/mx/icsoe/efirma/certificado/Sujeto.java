package mx.icsoe.efirma.certificado;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.efirma.der.Der;
import mx.icsoe.efirma.der.DerException;
import mx.icsoe.efirma.der.Etiqueta;
import mx.icsoe.efirma.der.Valores;

/** Atributos del nombre X.500 que usa el SAT, leídos por su etiqueta y nunca de un nombre impreso. */
final class Sujeto {

    private static final String NOMBRE = "2.5.4.3";
    private static final String CURP = "2.5.4.5";
    private static final String SUCURSAL = "2.5.4.11";
    private static final String RFC = "2.5.4.45";

    private final Map<String, String> atributos;

    private Sujeto(Map<String, String> atributos) {
        this.atributos = atributos;
    }

    static Sujeto leer(Der nombre) throws DerException {
        Map<String, String> atributos = new HashMap<>();
        for (Der conjunto : nombre.con(Etiqueta.SEQUENCE).hijos()) {
            for (Der atributo : conjunto.con(Etiqueta.SET).hijos()) {
                List<Der> par = atributo.con(Etiqueta.SEQUENCE).hijos();
                if (par.size() != 2) {
                    throw new DerException("atributo mal formado");
                }
                String tipo = Valores.oid(par.getFirst());
                // Dos RFC en un mismo nombre dejarían elegir cuál vale: se rechaza antes que elegir.
                if (atributos.put(tipo, Valores.texto(par.getLast())) != null && tipo.equals(RFC)) {
                    throw new DerException("atributo repetido");
                }
            }
        }
        return new Sujeto(atributos);
    }

    String nombre() {
        return atributos.getOrDefault(NOMBRE, "").strip();
    }

    boolean conSucursal() {
        return atributos.containsKey(SUCURSAL);
    }

    /** Vacío si no hay un RFC donde el SAT lo pone: el certificado no es suyo. */
    Optional<Titular> titular() {
        String[] rfc = mitades(RFC);
        String[] curp = mitades(CURP);
        return Rfc.leer(rfc[0])
                .map(del -> new Titular(del, Rfc.leer(rfc[1]), nombre(), noVacia(curp[0]), noVacia(curp[1])));
    }

    private String[] mitades(String tipo) {
        String valor = atributos.getOrDefault(tipo, "");
        int diagonal = valor.indexOf('/');
        return diagonal < 0
                ? new String[] {valor, ""}
                : new String[] {valor.substring(0, diagonal), valor.substring(diagonal + 1)};
    }

    private static Optional<String> noVacia(String texto) {
        return Optional.of(texto.strip()).filter(limpia -> !limpia.isEmpty());
    }
}
