package mx.icsoe.portal.contratos.web;

import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.plataforma.tablas.Descarga;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** La plantilla de contratos, para quien la quiera llenar antes de entrar. */
@Controller
@Acceso(Rol.PUBLICO)
class PlantillaDeContratosController {

    private static final String NOMBRE = "plantilla-de-contratos";

    @GetMapping("/icsoe/plantillas/contratos.csv")
    void csv(HttpServletResponse respuesta) {
        PlantillaDeContratos.csv(Descarga.CSV.en(respuesta, NOMBRE, "Contratos"));
    }

    @GetMapping("/icsoe/plantillas/contratos.xlsx")
    void xlsx(HttpServletResponse respuesta) {
        PlantillaDeContratos.xlsx(Descarga.XLSX.anunciar(respuesta, NOMBRE));
    }
}
