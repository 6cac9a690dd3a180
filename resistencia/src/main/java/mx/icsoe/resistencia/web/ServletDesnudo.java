package mx.icsoe.resistencia.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** El límite: las mismas consultas en una conexión de la misma reserva, sin filtros, sin plantilla y sin nada más. */
final class ServletDesnudo extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient volatile List<Consulta> consultas = List.of();
    private transient volatile DataSource base;

    ServletDesnudo(DataSource sinBase) {
        this.base = sinBase;
    }

    void preparar(DataSource reserva, List<Consulta> grabadas) {
        this.base = reserva;
        this.consultas = grabadas;
    }

    @Override
    protected void doGet(HttpServletRequest peticion, HttpServletResponse respuesta) throws IOException {
        int leidas = 0;
        try (var conexion = base.getConnection()) {
            for (Consulta consulta : consultas) {
                leidas += consulta.repetir(conexion);
            }
        } catch (SQLException falla) {
            throw new IOException(falla);
        }
        byte[] cuerpo = ("<p>" + leidas + "</p>").getBytes(StandardCharsets.UTF_8);
        respuesta.setContentType("text/html");
        respuesta.setContentLength(cuerpo.length);
        respuesta.getOutputStream().write(cuerpo);
    }
}
