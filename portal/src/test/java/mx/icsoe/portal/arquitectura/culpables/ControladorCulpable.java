package mx.icsoe.portal.arquitectura.culpables;

import org.springframework.stereotype.Controller;

/** Un controlador público y fuera de un paquete web. */
@Controller
public class ControladorCulpable {}
