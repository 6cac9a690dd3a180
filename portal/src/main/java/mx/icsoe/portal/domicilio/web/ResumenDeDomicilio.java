package mx.icsoe.portal.domicilio.web;

import java.util.List;
import java.util.Set;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.plataforma.interfaz.Dato;

/** Un domicilio como renglones de un resumen. */
public final class ResumenDeDomicilio {

    /** Los renglones que salen del primer paso y se cambian ahí; los demás de ellos vienen con el código postal. */
    private static final Set<String> DE_UBICAR = Set.of("Código postal", "Colonia");

    private static final Set<String> DEL_CODIGO = Set.of("Municipio o alcaldía", "Entidad federativa", "Ciudad");

    private ResumenDeDomicilio() {}

    /** Para leer. */
    public static List<Dato> fijo(Domicilio domicilio) {
        return domicilio.renglones().stream()
                .map(uno -> Dato.fijo(uno.nombre(), uno.valor()))
                .toList();
    }

    /**
     * Para revisar antes de aceptar, con a dónde ir a cambiar cada uno.
     *
     * @param ruta la del encargo
     */
    public static List<Dato> revisable(Domicilio domicilio, String ruta) {
        return domicilio.renglones().stream().map(uno -> revisable(uno, ruta)).toList();
    }

    /** Lo que el primer paso fijó. */
    public static List<Dato> de(Lugar lugar, String ruta) {
        return List.of(
                new Dato("Código postal", lugar.codigoPostal().valor(), ruta + "/ubicar"),
                new Dato("Colonia", lugar.asentamiento().texto(), ruta + "/ubicar"),
                Dato.fijo("Municipio o alcaldía", lugar.municipio().nombre()),
                Dato.fijo("Entidad federativa", lugar.entidad().nombre()));
    }

    private static Dato revisable(Domicilio.Renglon renglon, String ruta) {
        if (DEL_CODIGO.contains(renglon.nombre())) {
            return Dato.fijo(renglon.nombre(), renglon.valor());
        }
        String paso = DE_UBICAR.contains(renglon.nombre()) ? "/ubicar" : "/componentes";
        return new Dato(renglon.nombre(), renglon.valor(), ruta + paso);
    }
}
