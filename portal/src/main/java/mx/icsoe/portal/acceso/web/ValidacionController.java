package mx.icsoe.portal.acceso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.icsoe.efirma.Entrada;
import mx.icsoe.efirma.reto.EmisorDeRetos;
import mx.icsoe.portal.acceso.MotivoDeAcceso;
import mx.icsoe.portal.acceso.ValidarEfirma;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * «Validar» (paso 7): da el reto que se firma y verifica la firma. El reto se pide al presionar, no al abrir la página:
 * así no vence mientras la persona busca sus archivos.
 */
@RestController
@Acceso(Rol.PUBLICO)
class ValidacionController {

    private final EmisorDeRetos retos;
    private final ValidarEfirma validarEfirma;
    private final Sesiones sesiones;

    ValidacionController(EmisorDeRetos retos, ValidarEfirma validarEfirma, Sesiones sesiones) {
        this.retos = retos;
        this.validarEfirma = validarEfirma;
        this.sesiones = sesiones;
    }

    @Limitado(Limite.RETO_POR_DIRECCION)
    @PostMapping(value = "/icsoe/acceso/efirma/reto", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Respuesta> reto(HttpServletRequest peticion, HttpServletResponse respuesta) {
        return ResponseEntity.ok(
                new Respuesta.Reto(retos.emitir(sesion(peticion, respuesta)).valor()));
    }

    @Limitado(Limite.ENTRADA_POR_DIRECCION)
    @PostMapping(value = "/icsoe/acceso/efirma/validar", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Respuesta> validar(HttpServletRequest peticion, HttpServletResponse respuesta) throws IOException {
        String sesion = sesion(peticion, respuesta);
        return Solicitud.leer(peticion.getInputStream())
                .map(solicitud -> validarEfirma.validar(
                        new Entrada(sesion, solicitud.rfc(), solicitud.token()), peticion.getRemoteAddr()))
                .map(Respuesta::de)
                .orElseGet(() -> Respuesta.fracaso(MotivoDeAcceso.TOKEN_MAL_FORMADO.falta()));
    }

    private String sesion(HttpServletRequest peticion, HttpServletResponse respuesta) {
        return sesiones.ligadura(peticion, respuesta).hex();
    }
}
