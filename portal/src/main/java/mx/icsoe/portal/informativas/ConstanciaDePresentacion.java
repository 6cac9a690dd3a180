package mx.icsoe.portal.informativas;

import java.util.Map;
import mx.icsoe.portal.nucleo.ContratistaId;

/** El folio y el acuse de las presentadas; los da el módulo que las presenta. */
public interface ConstanciaDePresentacion {

    /** Las de un contratista; las que no aparecen no se han presentado. */
    Map<InformativaId, Constancia> de(ContratistaId contratista);

    /**
     * La de una informativa.
     *
     * @param folio como se escribe
     * @param enlace ruta de su acuse
     */
    record Constancia(String folio, String enlace) {}
}
