package mx.icsoe.portal.plataforma.seguridad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * Contesta lo que Tomcat rechaza antes de que el portal lo vea: direcciones ilegibles, encabezados enormes. Sin versión
 * del servidor, sin traza y con los mismos encabezados que todo lo demás. Tomcat la crea por su nombre.
 */
public final class ValvulaDeErrores extends ErrorReportValve {

    private static final String PAGINA = """
            <!DOCTYPE html>
            <html lang="es-MX">
            <head><meta charset="utf-8"><title>ICSOE</title>\
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main>
            <h1>No pudimos atender lo que envió el navegador</h1>
            <p>Revisa que la dirección esté completa y vuelve a intentarlo. (WEB-{estado})</p>
            <p><a href="/icsoe">Ir a la página principal</a></p>
            </main></body>
            </html>
            """;

    @Override
    protected void report(Request peticion, Response respuesta, Throwable falla) {
        int estado = respuesta.getStatus();
        if (estado < 400 || respuesta.getContentWritten() > 0 || !respuesta.setErrorReported()) {
            return;
        }
        Cabeceras.escribir(respuesta::setHeader, peticion.isSecure());
        try {
            respuesta.setContentType("text/html");
            respuesta.setCharacterEncoding(StandardCharsets.UTF_8);
            var escritor = respuesta.getReporter();
            if (escritor != null) {
                escritor.write(PAGINA.replace("{estado}", String.valueOf(estado)));
                respuesta.finishResponse();
            }
        } catch (IOException | IllegalStateException desconectado) {
            // Quien pedía ya no escucha: no queda a quién contestarle.
            return;
        }
    }
}
