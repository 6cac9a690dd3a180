package mx.icsoe.portal.arquitectura.culpables.nucleo;

import org.springframework.stereotype.Component;

/** Un valor del núcleo que conoce a Spring. */
@Component
public class NucleoCulpable {}
