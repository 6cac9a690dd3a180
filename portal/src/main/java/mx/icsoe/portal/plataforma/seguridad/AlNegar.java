package mx.icsoe.portal.plataforma.seguridad;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Contesta 403 a quien tiene sesión pero no permiso, o a un formulario que no salió de este sitio. */
@Component
class AlNegar implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest peticion, HttpServletResponse respuesta, AccessDeniedException causa)
            throws IOException {
        respuesta.sendError(HttpStatus.FORBIDDEN.value());
    }
}
