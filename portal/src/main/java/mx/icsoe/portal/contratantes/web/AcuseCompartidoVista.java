package mx.icsoe.portal.contratantes.web;

import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.contratantes.AcuseCompartido;
import mx.icsoe.portal.contratantes.Cambios;
import mx.icsoe.portal.contratantes.Compartido;
import mx.icsoe.portal.plataforma.interfaz.Dato;

/** De un acuse, lo que le toca a quien mira, como se lee. */
public record AcuseCompartidoVista(AcuseCompartido acuse) {

    private static final int A_LA_VISTA = 100;

    /** Los que caben en la página de un acuse. */
    public static <T> List<T> aLaVista(List<T> todos) {
        return todos.subList(0, Math.min(A_LA_VISTA, todos.size()));
    }

    public String folio() {
        return acuse.presentacion().folio().valor();
    }

    public String contratista() {
        return acuse.contratista().nombre();
    }

    public String direccion() {
        return RutaDeContratantes.acuse(
                acuse.contratista().id(), acuse.presentacion().folio());
    }

    /** «En vigor», «Sustituida» o «Sin efectos»; la que deja sin efectos a otra solo se presentó. */
    public String estado() {
        return acuse.estado().enVigor(acuse.informativa().tipo())
                ? "En vigor"
                : acuse.estado().nombre();
    }

    public List<Dato> datos() {
        var datos = new ArrayList<>(ContratoVista.presentacion(acuse));
        datos.add(1, Dato.fijo("Estado", estado()));
        datos.add(2, Dato.fijo("Contratista", contratista()));
        datos.add(3, Dato.fijo("RFC del contratista", acuse.contratista().rfc().valor()));
        return datos;
    }

    public Cambios cambios() {
        return acuse.cambios();
    }

    /** Si sustituyó o canceló a otra, y por eso hay un antes. */
    public boolean complementaria() {
        return acuse.informativa().tipo().esComplementaria();
    }

    /** Los renglones de la tabla de un contrato que cambió. */
    public static List<List<String>> campos(Cambios.Cambiado cambiado) {
        return cambiado.campos().stream()
                .map(campo -> List.of(campo.etiqueta(), campo.antes(), campo.ahora()))
                .toList();
    }

    /** «A26P00000015: Limpieza de oficinas». */
    public static String nombre(Compartido uno) {
        return uno.folio().valor() + ": " + uno.contrato().objeto();
    }
}
