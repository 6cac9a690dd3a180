package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Lo que se contesta cuando una petición no llegó a su página: una página en palabras llanas o, a un guion, un JSON
 * corto. Nunca una traza.
 */
@Controller
@Acceso(value = Rol.PUBLICO, antesDeTerminos = true)
class TropiezosController implements ErrorController {

    // Aquí se llega solo desde dentro, después de una petición de cualquier método.
    @RequestMapping("/error")
    Object responder(HttpServletRequest peticion, HttpServletResponse respuesta) {
        int estado = estado(peticion);
        MotivoWeb motivo = MotivoWeb.de(estado);
        if (estado >= 500) {
            olvidarQuienEs();
        }
        String incidente = Incidente.de(peticion).orElse(null);
        if (FaltaEfirmaException.seExplicaEn(peticion) && !Peticion.esperaJson(peticion)) {
            return Pagina.de("plataforma/pideEfirma", "escrito", FaltaEfirmaException.seConservo(peticion))
                    .conEstado(HttpStatus.valueOf(estado));
        }
        return Peticion.esperaJson(peticion)
                ? ResponseEntity.status(estado)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(cuerpo(motivo, incidente))
                : pagina(motivo, incidente, espera(respuesta)).conEstado(HttpStatus.valueOf(estado));
    }

    private static Pagina pagina(MotivoWeb motivo, @Nullable String incidente, @Nullable String espera) {
        Map<String, Object> parametros = new LinkedHashMap<>();
        parametros.put("motivo", motivo);
        parametros.put("incidente", incidente);
        parametros.put("espera", espera);
        return Pagina.de("plataforma/error", parametros);
    }

    private static Map<String, String> cuerpo(MotivoWeb motivo, @Nullable String incidente) {
        Map<String, String> cuerpo = new LinkedHashMap<>();
        cuerpo.put("codigo", motivo.codigo());
        cuerpo.put("mensaje", motivo.mensaje());
        cuerpo.put("remedio", motivo.remedio());
        if (incidente != null) {
            cuerpo.put("incidente", incidente);
        }
        return cuerpo;
    }

    /** Cuánto hay que esperar, dicho en minutos; el encabezado {@code Retry-After} lo da en segundos. */
    private static @Nullable String espera(HttpServletResponse respuesta) {
        String segundos = respuesta.getHeader(HttpHeaders.RETRY_AFTER);
        if (segundos == null) {
            return null;
        }
        long minutos = Math.ceilDiv(Long.parseLong(segundos), 60);
        return minutos == 1 ? "1 minuto" : minutos + " minutos";
    }

    /** Si la base no contesta, preguntarle quién está en sesión solo traería otra falla. */
    private static void olvidarQuienEs() {
        SecurityContextHolder.clearContext();
    }

    private static int estado(HttpServletRequest peticion) {
        return Optional.ofNullable(peticion.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(Integer.class::cast)
                .filter(estado -> HttpStatus.resolve(estado) != null)
                .orElse(HttpStatus.NOT_FOUND.value());
    }
}
