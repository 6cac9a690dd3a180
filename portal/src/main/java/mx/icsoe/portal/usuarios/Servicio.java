package mx.icsoe.portal.usuarios;

import java.util.Set;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Rfc;

/**
 * Un contratista por el que un capturista puede trabajar ahora.
 *
 * @param nombre razón social o nombre del contratista, como está en su certificado
 * @param facultades lo que le deja hacer además de consultar
 */
public record Servicio(ContratistaId contratista, Rfc rfc, String nombre, Set<Facultad> facultades) {

    public Servicio {
        facultades = Set.copyOf(facultades);
    }

    @Override
    public String toString() {
        return "Servicio[" + contratista.valor() + "]";
    }
}
