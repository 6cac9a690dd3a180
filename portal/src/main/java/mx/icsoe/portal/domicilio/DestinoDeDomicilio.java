package mx.icsoe.portal.domicilio;

import java.util.Optional;
import mx.icsoe.portal.plataforma.web.Identidad;

/**
 * Una parte del portal que necesita un domicilio y deja que el asistente lo pida: el domicilio social del contratista,
 * el convencional de un contrato… Cada módulo que lo necesita declara un bean de este tipo.
 *
 * <p>El asistente vive bajo la ruta del destino, que termina en {@code /domicilio}: añade {@code /ubicar},
 * {@code /componentes}, {@code /revisar}, {@code /ver} y {@code /eliminar}. La ruta sola es del destino.
 */
public interface DestinoDeDomicilio {

    /**
     * Lo que se pide bajo esa ruta a esa persona.
     *
     * @param ruta sin el paso, como {@code /icsoe/contratista/domicilio}
     * @return vacío si la ruta no es de este destino o si a esa persona no le toca: se responde 404
     */
    Optional<EncargoDeDomicilio> encargo(String ruta, Identidad quien);
}
