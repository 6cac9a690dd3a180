package mx.icsoe.portal.trabajadores;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Los archivos de trabajadores recibidos. */
public interface Cargas {

    Optional<Carga> buscar(ContratistaId contratista, CargaId id);

    /** Los de un contrato, del más reciente al más antiguo. */
    List<Carga> de(ContratistaId contratista, ContratoId contrato);

    /** Los contratos de una informativa a los que todavía les llegan trabajadores de algún archivo. */
    Set<ContratoId> enCurso(ContratistaId contratista, InformativaId informativa);

    /** Una página de sus tropiezos, por fila y columna. */
    List<Tropiezo> tropiezos(ContratistaId contratista, CargaId id, int desde, int cuantos);

    /** Los de unas filas del archivo, por fila y columna. */
    List<Tropiezo> tropiezosEntre(ContratistaId contratista, CargaId id, long fila, long hasta);
}
