package mx.icsoe.portal.minisitio.web;

import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Las guías, una por página; con imágenes están en {@code docs/guia}. */
@Controller
@Acceso(Rol.PUBLICO)
@RequestMapping("/icsoe/guias")
class GuiasController {

    @GetMapping
    Pagina guias() {
        return Pagina.de("minisitio/guias");
    }

    @GetMapping("/ingreso-y-datos-generales")
    Pagina ingreso() {
        return Pagina.de("minisitio/guiaDeIngreso");
    }

    @GetMapping("/registro-de-informativa-y-contratos")
    Pagina contratos() {
        return Pagina.de("minisitio/guiaDeContratos");
    }

    @GetMapping("/trabajadores-por-archivo")
    Pagina trabajadores() {
        return Pagina.de("minisitio/guiaDeTrabajadores");
    }

    @GetMapping("/firma-y-acuse")
    Pagina firma() {
        return Pagina.de("minisitio/guiaDeFirma");
    }

    @GetMapping("/correccion-y-sin-efectos")
    Pagina correccion() {
        return Pagina.de("minisitio/guiaDeCorreccion");
    }

    @GetMapping("/verificar-un-acuse")
    Pagina verificacion() {
        return Pagina.de("minisitio/guiaDeVerificacion");
    }

    @GetMapping("/alta-de-usuarios")
    Pagina usuarios() {
        return Pagina.de("minisitio/guiaDeUsuarios");
    }

    @GetMapping("/ingreso-del-capturista")
    Pagina capturista() {
        return Pagina.de("minisitio/guiaDelCapturista");
    }

    @GetMapping("/llevar-a-varios-contratistas")
    Pagina oficina() {
        return Pagina.de("minisitio/guiaDeOficina");
    }

    @GetMapping("/llaves-de-acceso")
    Pagina llaves() {
        return Pagina.de("minisitio/guiaDeLlaves");
    }

    @GetMapping("/enviar-a-firma-y-devolver-con-notas")
    Pagina envio() {
        return Pagina.de("minisitio/guiaDeEnvio");
    }

    @GetMapping("/dejar-ver-a-un-contratante")
    Pagina contratantes() {
        return Pagina.de("minisitio/guiaDeContratantes");
    }
}
