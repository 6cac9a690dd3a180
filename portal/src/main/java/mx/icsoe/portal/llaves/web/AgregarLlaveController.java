package mx.icsoe.portal.llaves.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.icsoe.portal.llaves.AgregarLlave;
import mx.icsoe.portal.llaves.MotivoDeLlave;
import mx.icsoe.portal.llaves.Respuesta;
import mx.icsoe.portal.llaves.Titular;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.plataforma.web.Tema;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agregar una llave, en dos pasos que hace un guion: pedir el reto y entregar lo que respondió el dispositivo. */
@RestController
@Acceso(value = Rol.EN_SESION, conEfirma = true)
class AgregarLlaveController {

    private final AgregarLlave agregar;
    private final Sesiones sesiones;
    private final Tema tema;

    AgregarLlaveController(AgregarLlave agregar, Sesiones sesiones, Tema tema) {
        this.agregar = agregar;
        this.sesiones = sesiones;
        this.tema = tema;
    }

    @Limitado(Limite.RETO_POR_DIRECCION)
    @PostMapping("/icsoe/llaves/reto")
    ResponseEntity<Opciones> reto(EnSesion quien, HttpServletRequest peticion, HttpServletResponse respuesta) {
        var pedida = agregar.pedir(sesion(peticion, respuesta), Titular.de(quien));
        return Opciones.enJson(Opciones.de(pedida, tema.nombre(), Rotulo.de(quien)));
    }

    @Limitado(Limite.ENTRADA_POR_DIRECCION)
    @PostMapping("/icsoe/llaves")
    ResponseEntity<RespuestaDeLlave> agregar(EnSesion quien, HttpServletRequest peticion, HttpServletResponse respuesta)
            throws IOException {
        return Cuerpo.leer(peticion)
                .flatMap(Respuesta::nueva)
                .map(nueva -> agregar.agregar(
                                sesion(peticion, respuesta), Titular.de(quien), LlavesController.autor(quien), nueva)
                        .map(RespuestaDeLlave::fracaso)
                        .orElseGet(() -> RespuestaDeLlave.exito(LlavesController.LISTA + "?cambio=agregada")))
                .orElseGet(() -> RespuestaDeLlave.fracaso(MotivoDeLlave.MAL_FORMADA));
    }

    private String sesion(HttpServletRequest peticion, HttpServletResponse respuesta) {
        return sesiones.ligadura(peticion, respuesta).hex();
    }
}
