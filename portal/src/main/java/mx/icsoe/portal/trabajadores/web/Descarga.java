package mx.icsoe.portal.trabajadores.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import mx.icsoe.portal.plataforma.tablas.ColumnaDeTabla;
import mx.icsoe.portal.plataforma.tablas.EscritorDeTabla;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** En qué formato se descarga una tabla; se escribe a la respuesta conforme se arma. */
enum Descarga {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String tipo;

    Descarga(String tipo) {
        this.tipo = tipo;
    }

    /** @param nombre sin terminación */
    Function<List<ColumnaDeTabla>, EscritorDeTabla> en(HttpServletResponse respuesta, String nombre) {
        respuesta.setContentType(tipo);
        respuesta.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(nombre + (this == CSV ? ".csv" : ".xlsx"), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return columnas -> {
            try {
                OutputStream salida = respuesta.getOutputStream();
                return this == CSV
                        ? EscritorDeTabla.csv(salida, columnas)
                        : EscritorDeTabla.xlsx(salida, "Trabajadores", columnas);
            } catch (IOException cerrada) {
                throw new UncheckedIOException(cerrada);
            }
        };
    }
}
