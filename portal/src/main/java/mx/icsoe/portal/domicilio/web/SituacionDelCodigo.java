package mx.icsoe.portal.domicilio.web;

import static mx.icsoe.portal.domicilio.web.CamposDeLugar.A_MANO;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.CAPTURA;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.CODIGO_POSTAL;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.COLONIA;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.domicilio.CatalogoPostal;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Colonia;
import mx.icsoe.portal.plataforma.interfaz.Opcion;

/**
 * Lo que el primer paso muestra según el código postal escrito.
 *
 * @param mostrado el código postal; vacío si aún no hay uno de 5 cifras
 * @param donde «Cuauhtémoc, Ciudad de México»; vacío si no está en el catálogo
 * @param elegida la clave de la colonia elegida, o de la única que hay
 */
public record SituacionDelCodigo(Caso caso, String mostrado, String donde, List<Opcion> colonias, String elegida) {

    /** Qué se le pide a la persona. */
    public enum Caso {
        /** Que escriba el código postal. */
        SIN_CODIGO,
        /** Que elija su colonia en la lista. */
        LISTA,
        /** Que escriba su colonia, que la lista no trae. */
        COLONIA_A_MANO,
        /** Que escriba todo: el código postal no está en el catálogo. */
        TODO_A_MANO
    }

    public SituacionDelCodigo {
        colonias = List.copyOf(colonias);
    }

    public boolean aMano() {
        return caso == Caso.COLONIA_A_MANO || caso == Caso.TODO_A_MANO;
    }

    static SituacionDelCodigo de(Respuestas respuestas, CatalogoPostal catalogo) {
        Optional<CodigoPostal> codigo = CodigoPostal.leer(respuestas.cruda(CODIGO_POSTAL));
        if (codigo.isEmpty()) {
            return new SituacionDelCodigo(Caso.SIN_CODIGO, "", "", List.of(), "");
        }
        List<Colonia> colonias = catalogo.colonias(codigo.get());
        Caso caso = caso(colonias, respuestas.cruda(CAPTURA).equals(A_MANO));
        String elegida = colonias.size() == 1 ? colonias.getFirst().clave().texto() : respuestas.cruda(COLONIA);
        return new SituacionDelCodigo(
                caso, codigo.get().valor(), donde(colonias), EtiquetasDeColonias.de(colonias), elegida);
    }

    /** Municipio y entidad, que son los mismos en todo el código postal. */
    static String donde(List<Colonia> colonias) {
        return colonias.stream()
                .findFirst()
                .map(Colonia::lugar)
                .map(lugar ->
                        lugar.municipio().nombre() + ", " + lugar.entidad().nombre())
                .orElse("");
    }

    private static Caso caso(List<Colonia> colonias, boolean aMano) {
        if (colonias.isEmpty()) {
            return Caso.TODO_A_MANO;
        }
        return aMano ? Caso.COLONIA_A_MANO : Caso.LISTA;
    }
}
