package mx.icsoe.portal.documentos.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import mx.icsoe.portal.documentos.MotivoDeRechazo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Atiende las subidas que no caben antes de que nadie las lea ni las escriba en el disco.
 *
 * <p>Un navegador no mira la respuesta hasta que acaba de enviar: si se le cierra antes, muestra «conexión
 * restablecida» y no el motivo. Por eso se lee y se tira lo que manda, hasta un límite, y luego se le contesta
 * (ADR 0063).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FiltroDeSubidas extends OncePerRequestFilter {

    /** Donde la página del formulario encuentra el motivo. */
    static final String MOTIVO = "documentos.rechazo";

    private static final String FORMULARIO = "/icsoe/contratista/documentos";

    private static final long LO_MAS_QUE_SE_TIRA = DataSize.ofGigabytes(4).toBytes();
    private static final Duration LO_MAS_QUE_SE_ESPERA = Duration.ofMinutes(15);

    /** Los archivos de contratos y trabajadores llegan al millón de filas; lo demás son documentos. */
    private static final String CON_ARCHIVOS_GRANDES = "/icsoe/informativas/";

    private final long tope;
    private final long topeDeDocumentos;
    private final InstantSource reloj;

    FiltroDeSubidas(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize tope,
            @Value("${icsoe.subidas.documentos}") DataSize topeDeDocumentos,
            InstantSource reloj) {
        this.tope = tope.toBytes();
        this.topeDeDocumentos = topeDeDocumentos.toBytes();
        this.reloj = reloj;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest peticion) {
        String tipo = peticion.getContentType();
        return tipo == null || !tipo.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain cadena)
            throws ServletException, IOException {
        long largo = peticion.getContentLengthLong();
        if (largo < 0) {
            // Todo navegador lo declara; sin él no se sabe cuánto falta.
            respuesta.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (largo <= tope(peticion)) {
            cadena.doFilter(peticion, respuesta);
        } else {
            rechazar(peticion, respuesta);
        }
    }

    private long tope(HttpServletRequest peticion) {
        return peticion.getServletPath().startsWith(CON_ARCHIVOS_GRANDES) ? tope : topeDeDocumentos;
    }

    private void rechazar(HttpServletRequest peticion, HttpServletResponse respuesta)
            throws ServletException, IOException {
        // Quien pregunta antes de enviar («Expect: 100-continue») se entera sin enviar nada.
        if (peticion.getHeader("Expect") == null) {
            tirar(peticion.getInputStream());
        }
        if (peticion.getServletPath().startsWith(FORMULARIO)) {
            respuesta.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            peticion.setAttribute(MOTIVO, MotivoDeRechazo.MUY_GRANDE);
            peticion.getRequestDispatcher(FORMULARIO).forward(new SubidaDescartada(peticion), respuesta);
        } else {
            respuesta.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }

    private void tirar(InputStream cuerpo) throws IOException {
        Instant hasta = reloj.instant().plus(LO_MAS_QUE_SE_ESPERA);
        var tramo = new byte[64 * 1024];
        long tirados = 0;
        for (int leidos = cuerpo.read(tramo); leidos >= 0; leidos = cuerpo.read(tramo)) {
            tirados += leidos;
            if (tirados > LO_MAS_QUE_SE_TIRA || reloj.instant().isAfter(hasta)) {
                return;
            }
        }
    }
}
