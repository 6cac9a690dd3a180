package mx.icsoe.portal.informativas;

import mx.icsoe.portal.plataforma.interfaz.Tarea;

/**
 * Un renglón de la lista de tareas de una informativa. Cada módulo que lleva una parte declara un bean; se muestran por
 * su {@code @Order}: periodo 100, contratos 200, trabajadores 300, revisar 400, firmar 500.
 */
public interface PasoDeInformativa {

    /** Si la informativa tiene este paso. */
    boolean corresponde(Informativa informativa);

    Tarea tarea(Informativa informativa);
}
