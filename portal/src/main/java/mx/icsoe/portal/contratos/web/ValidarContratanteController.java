package mx.icsoe.portal.contratos.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratos.DirectorioDeContratantes;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** «Validar» para el guion de la página: por POST, porque un RFC no viaja en la dirección. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
class ValidarContratanteController {

    private final ContratosPedidos pedido;
    private final PaginaDeCaptura captura;

    ValidarContratanteController(ContratosPedidos pedido, PaginaDeCaptura captura) {
        this.pedido = pedido;
        this.captura = captura;
    }

    @PostMapping(Direcciones.BASE + "/validar")
    @ResponseBody
    Respuesta validar(Identidad quien, @PathVariable String informativa, @RequestParam Map<String, String> parametros) {
        return Respuesta.de(
                captura.validar(quien, pedido.informativa(quien, informativa), ContratoForm.de(parametros)));
    }

    /**
     * Lo que el guion pone en la página.
     *
     * @param campos cómo quedan los datos de contacto
     */
    record Respuesta(Map<String, String> campos, String mensaje, List<Falta> faltas, List<Falta> avisos) {

        static Respuesta de(DirectorioDeContratantes.Validado validado) {
            var escrito = validado.escrito();
            return new Respuesta(
                    Map.of(
                            "nombre", escrito.nombre(),
                            "correo", escrito.correo(),
                            "celular", escrito.celular(),
                            "telefonoFijo", escrito.telefonoFijo(),
                            "validado", validado.validado()),
                    validado.mensaje(),
                    validado.faltas(),
                    validado.avisos());
        }
    }
}
