package mx.icsoe.portal.domicilio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Domicilio geográfico con los componentes de la Norma Técnica sobre Domicilios Geográficos (DOF 12-11-2010). Lleva
 * copia literal de los nombres: un acuse no cambia cuando el catálogo cambia.
 *
 * @param exterior nulo cuando la persona dijo «Sin número»
 * @param entreVialidades ninguna, una o dos
 * @param descripcion de la ubicación, hasta 255 caracteres
 */
public record Domicilio(
        Lugar lugar,
        Vialidad vialidad,
        @Nullable Numero exterior,
        @Nullable Numero interior,
        List<Vialidad> entreVialidades,
        @Nullable Vialidad posterior,
        @Nullable String descripcion) {

    public static final String SIN_NUMERO = "Sin número";

    public Domicilio {
        entreVialidades = List.copyOf(entreVialidades);
        if (entreVialidades.size() > 2) {
            throw new IllegalArgumentException("a lo más dos entre vialidades");
        }
        if (descripcion != null) {
            TextoLibre.exigir(descripcion, TextoLibre.LARGO_DE_NOMBRE);
        }
    }

    /** Cada componente que se capturó con el nombre que se lee en pantalla, en el orden de la norma. */
    public List<Renglon> renglones() {
        var renglones = new ArrayList<Renglon>();
        renglones.add(new Renglon("Código postal", lugar.codigoPostal().valor()));
        renglones.add(new Renglon("Colonia", lugar.asentamiento().texto()));
        renglones.add(new Renglon("Municipio o alcaldía", lugar.municipio().nombre()));
        renglones.add(new Renglon("Entidad federativa", lugar.entidad().nombre()));
        agregar(renglones, "Ciudad", lugar.ciudad());
        renglones.add(new Renglon("Vialidad", vialidad.texto()));
        renglones.add(new Renglon("Número exterior", exterior == null ? SIN_NUMERO : exterior.texto()));
        agregar(renglones, "Número interior", interior == null ? null : interior.texto());
        agregar(renglones, "Entre vialidades", textoEntreVialidades());
        agregar(renglones, "Vialidad posterior", posterior == null ? null : posterior.texto());
        agregar(renglones, "Descripción de la ubicación", descripcion);
        return List.copyOf(renglones);
    }

    /** En una línea, como se escribe en un sobre. */
    public String enUnaLinea() {
        String numero = exterior == null ? "s/n" : exterior.texto();
        String interiorConCarta = interior == null ? "" : ", int. " + interior.texto();
        return "%s %s%s, %s, %s, %s, C.P. %s"
                .formatted(
                        vialidad.texto(),
                        numero,
                        interiorConCarta,
                        lugar.asentamiento().texto(),
                        lugar.municipio().nombre(),
                        lugar.entidad().nombre(),
                        lugar.codigoPostal().valor());
    }

    private @Nullable String textoEntreVialidades() {
        return entreVialidades.isEmpty()
                ? null
                : String.join(
                        " y ", entreVialidades.stream().map(Vialidad::texto).toList());
    }

    private static void agregar(List<Renglon> renglones, String nombre, @Nullable String valor) {
        if (valor != null) {
            renglones.add(new Renglon(nombre, valor));
        }
    }

    /** Un componente y su valor. */
    public record Renglon(String nombre, String valor) {}
}
