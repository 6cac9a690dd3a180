package mx.icsoe.portal.contratista;

import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Lo que un módulo quiere decirle al contratista en su inicio; los que lo conocen declaran un bean. */
public interface PendienteDeInicio {

    /** Si también se le dice a quien aún no registra sus datos generales. */
    default boolean sinDatosGenerales() {
        return false;
    }

    /** Vacío si no hay nada que hacer. */
    Optional<Pendiente> de(ContratistaId contratista);

    /**
     * Algo que conviene hacer.
     *
     * @param titulo qué es
     * @param detalle cómo va y para cuándo
     * @param boton el acto, con verbo
     * @param enlace a dónde lleva
     */
    record Pendiente(String titulo, String detalle, String boton, String enlace) {}
}
