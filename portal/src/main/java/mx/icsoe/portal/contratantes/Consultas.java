package mx.icsoe.portal.contratantes;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Las miradas de los contratantes: solo crecen. */
public interface Consultas {

    void agregar(Consulta consulta);

    /** De cada autorización que alguien ha usado, cuántas veces y la última. */
    Map<AutorizacionId, Consulta.Resumen> resumenes(ContratistaId contratista);

    /** De la más reciente a la más antigua. */
    List<Consulta> de(ContratistaId contratista, AutorizacionId autorizacion, int cuantas);
}
