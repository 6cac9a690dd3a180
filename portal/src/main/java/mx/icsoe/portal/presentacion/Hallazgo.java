package mx.icsoe.portal.presentacion;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Motivo;

/**
 * Algo que impide firmar, y dónde se remedia.
 *
 * @param enlace la página donde se remedia; vacío si solo hay que esperar
 * @param detalle de cuál contrato, o la causa precisa
 */
public record Hallazgo(Motivo motivo, Optional<String> enlace, String detalle) {}
