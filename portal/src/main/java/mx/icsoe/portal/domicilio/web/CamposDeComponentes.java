package mx.icsoe.portal.domicilio.web;

import java.util.List;

/** Los nombres de los campos del paso «Ubicar el domicilio»; cada vialidad tiene tipo y nombre. */
public final class CamposDeComponentes {

    public static final String VIALIDAD = "vialidad";
    public static final String ENTRE_1 = "entre1";
    public static final String ENTRE_2 = "entre2";
    public static final String POSTERIOR = "posterior";

    public static final String EXTERIOR_NUMERICO = "exteriorNumerico";
    public static final String EXTERIOR_ALFANUMERICO = "exteriorAlfanumerico";
    public static final String SIN_NUMERO = "sinNumero";
    public static final String INTERIOR_NUMERICO = "interiorNumerico";
    public static final String INTERIOR_ALFANUMERICO = "interiorAlfanumerico";
    public static final String DESCRIPCION = "descripcion";

    static final List<String> TODOS = List.of(
            tipo(VIALIDAD),
            nombre(VIALIDAD),
            EXTERIOR_NUMERICO,
            EXTERIOR_ALFANUMERICO,
            SIN_NUMERO,
            INTERIOR_NUMERICO,
            INTERIOR_ALFANUMERICO,
            tipo(ENTRE_1),
            nombre(ENTRE_1),
            tipo(ENTRE_2),
            nombre(ENTRE_2),
            tipo(POSTERIOR),
            nombre(POSTERIOR),
            DESCRIPCION);

    private CamposDeComponentes() {}

    public static String tipo(String vialidad) {
        return vialidad + "Tipo";
    }

    public static String nombre(String vialidad) {
        return vialidad + "Nombre";
    }
}
