package mx.icsoe.portal.plataforma.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Escribe una plantilla jte precompilada con el contexto de la petición. */
record VistaJte(TemplateEngine motor, String plantilla, Contextos contextos) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> modelo, HttpServletRequest peticion, HttpServletResponse respuesta)
            throws IOException {
        Map<String, Object> parametros = new HashMap<>();
        if (modelo != null) {
            modelo.forEach((nombre, valor) -> {
                if (nombre.indexOf('.') < 0) {
                    parametros.put(nombre, valor);
                }
            });
        }
        parametros.put("contexto", contextos.de(peticion));
        var salida = new Utf8ByteOutput();
        motor.render(plantilla + ".jte", parametros, salida);
        respuesta.setContentType(getContentType());
        respuesta.setContentLength(salida.getContentLength());
        var pagina = new ByteArrayOutputStream(salida.getContentLength());
        salida.writeTo(pagina::write);
        pagina.writeTo(respuesta.getOutputStream());
    }
}
