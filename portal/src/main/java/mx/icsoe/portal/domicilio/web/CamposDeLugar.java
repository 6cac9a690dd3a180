package mx.icsoe.portal.domicilio.web;

import java.util.List;

/** Los nombres de los campos del paso «Ubicar la colonia». */
public final class CamposDeLugar {

    public static final String CODIGO_POSTAL = "codigoPostal";
    public static final String COLONIA = "colonia";
    public static final String COLONIA_TIPO = "coloniaTipo";
    public static final String COLONIA_NOMBRE = "coloniaNombre";
    public static final String MUNICIPIO = "municipio";
    public static final String ENTIDAD = "entidad";

    /** {@link #A_MANO} cuando la persona escribe su colonia. */
    public static final String CAPTURA = "captura";

    /** El código postal cuyas colonias, o cuya captura, tiene la persona a la vista. */
    public static final String MOSTRADO = "mostrado";

    public static final String A_MANO = "a-mano";

    static final List<String> TODOS =
            List.of(CODIGO_POSTAL, COLONIA, COLONIA_TIPO, COLONIA_NOMBRE, MUNICIPIO, ENTIDAD, CAPTURA, MOSTRADO);

    private CamposDeLugar() {}
}
