package mx.icsoe.portal.llaves.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import mx.icsoe.portal.llaves.EntrarConLlave;
import mx.icsoe.portal.llaves.EntrarConLlave.Resultado;
import mx.icsoe.portal.llaves.MotivoDeLlave;
import mx.icsoe.portal.llaves.Respuesta;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.sesiones.Rumbo;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Entrar con una llave de acceso, en dos pasos que hace un guion: pedir el reto y entregar lo que firmó el dispositivo. */
@RestController
@Acceso(Rol.PUBLICO)
class EntrarConLlaveController {

    private final EntrarConLlave entrar;
    private final Sesiones sesiones;
    private final Rumbo<CapturistaEnSesion> delCapturista;
    private final Rumbo<Identidad> delContratista;

    EntrarConLlaveController(
            EntrarConLlave entrar,
            Sesiones sesiones,
            Rumbo<CapturistaEnSesion> delCapturista,
            Rumbo<Identidad> delContratista) {
        this.entrar = entrar;
        this.sesiones = sesiones;
        this.delCapturista = delCapturista;
        this.delContratista = delContratista;
    }

    @Limitado(Limite.RETO_POR_DIRECCION)
    @PostMapping("/icsoe/acceso/llave/reto")
    ResponseEntity<Opciones> reto(HttpServletRequest peticion, HttpServletResponse respuesta) {
        return Opciones.enJson(Opciones.de(entrar.pedir(sesion(peticion, respuesta))));
    }

    @Limitado(Limite.ENTRADA_POR_DIRECCION)
    @PostMapping("/icsoe/acceso/llave")
    ResponseEntity<RespuestaDeLlave> entrar(HttpServletRequest peticion, HttpServletResponse respuesta)
            throws IOException {
        return Cuerpo.leer(peticion)
                .flatMap(Respuesta::uso)
                .map(uso -> entrar.entrar(sesion(peticion, respuesta), uso, peticion.getRemoteAddr()))
                .map(resultado -> responder(peticion, respuesta, resultado))
                .orElseGet(() -> RespuestaDeLlave.fracaso(MotivoDeLlave.MAL_FORMADA));
    }

    private ResponseEntity<RespuestaDeLlave> responder(
            HttpServletRequest peticion, HttpServletResponse respuesta, Resultado resultado) {
        return switch (resultado) {
            case Resultado.Rechazada(var motivo) -> RespuestaDeLlave.fracaso(motivo);
            case Resultado.Frenada(var segundos) -> RespuestaDeLlave.demasiadas(segundos);
            case Resultado.Adentro(var quien) -> {
                var estaba = sesiones.quienEstuvo(peticion);
                sesiones.abrir(peticion, respuesta, quien);
                yield RespuestaDeLlave.exito(rumbo(peticion, respuesta, quien, estaba));
            }
        };
    }

    private String rumbo(
            HttpServletRequest peticion, HttpServletResponse respuesta, EnSesion quien, Optional<EnSesion> estaba) {
        return switch (quien) {
            case CapturistaEnSesion capturista -> delCapturista.alEntrar(peticion, respuesta, capturista, estaba);
            case Identidad identidad -> delContratista.alEntrar(peticion, respuesta, identidad, estaba);
        };
    }

    private String sesion(HttpServletRequest peticion, HttpServletResponse respuesta) {
        return sesiones.ligadura(peticion, respuesta).hex();
    }
}
