package mx.icsoe.portal.plataforma.tablas;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** En qué formato se descarga una tabla; se escribe a la respuesta conforme se arma. */
public enum Descarga {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String tipo;

    Descarga(String tipo) {
        this.tipo = tipo;
    }

    /**
     * Anuncia un archivo que se guarda en el equipo de quien lo pide.
     *
     * @param nombre sin terminación
     * @return a dónde se escribe
     */
    public OutputStream anunciar(HttpServletResponse respuesta, String nombre) {
        respuesta.setContentType(tipo);
        respuesta.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(nombre + "." + name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try {
            return respuesta.getOutputStream();
        } catch (IOException cerrada) {
            throw new UncheckedIOException(cerrada);
        }
    }

    /**
     * Abre la tabla que se descarga cuando se saben sus columnas.
     *
     * @param nombre del archivo, sin terminación
     * @param hoja la primera del libro
     */
    public Function<List<ColumnaDeTabla>, EscritorDeTabla> en(
            HttpServletResponse respuesta, String nombre, String hoja) {
        return columnas -> {
            OutputStream salida = anunciar(respuesta, nombre);
            return switch (this) {
                case CSV -> EscritorDeTabla.csv(salida, columnas);
                case XLSX -> EscritorDeTabla.xlsx(salida, hoja, columnas);
            };
        };
    }
}
