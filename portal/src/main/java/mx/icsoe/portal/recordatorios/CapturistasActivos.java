package mx.icsoe.portal.recordatorios;

import java.util.List;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Puerto hacia quien conoce a los capturistas: quiénes capturan hoy para un contratista. */
@FunctionalInterface
public interface CapturistasActivos {

    List<CapturistaId> de(ContratistaId contratista);
}
