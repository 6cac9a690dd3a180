package mx.icsoe.portal.domicilio.web;

import java.util.List;
import mx.icsoe.portal.domicilio.CatalogoPostal;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Colonia;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.interfaz.Opcion;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Las colonias de un código postal para el guion que las muestra al escribirse la quinta cifra. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
class ColoniasController {

    private final CatalogoPostal catalogo;

    ColoniasController(CatalogoPostal catalogo) {
        this.catalogo = catalogo;
    }

    @Limitado(Limite.CATALOGO_POR_DIRECCION)
    @GetMapping("/icsoe/domicilio/colonias")
    @ResponseBody
    ColoniasDelCodigo colonias(@RequestParam(defaultValue = "") String cp) {
        List<Colonia> colonias = CodigoPostal.leer(cp).map(catalogo::colonias).orElse(List.of());
        return new ColoniasDelCodigo(SituacionDelCodigo.donde(colonias), EtiquetasDeColonias.de(colonias));
    }

    /**
     * Lo que el guion muestra.
     *
     * @param donde municipio y entidad; vacío si el código no está en el catálogo
     */
    record ColoniasDelCodigo(String donde, List<Opcion> colonias) {}
}
