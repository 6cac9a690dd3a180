package mx.icsoe.portal.trabajadores.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import mx.icsoe.portal.plataforma.tablas.ColumnaDeTabla;
import mx.icsoe.portal.plataforma.tablas.Descarga;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** La plantilla del archivo de trabajadores: solo los títulos, con el NSS como texto. */
@Controller
@Acceso(Rol.PUBLICO)
class PlantillaDeTrabajadoresController {

    private static final String NOMBRE = "plantilla-de-trabajadores";
    static final List<ColumnaDeTabla> COLUMNAS = List.of(
            ColumnaDeTabla.texto("NSS", 16),
            ColumnaDeTabla.texto("CURP", 24),
            ColumnaDeTabla.pesos("SBC", 12),
            ColumnaDeTabla.general("NOMBRE", 44));

    @GetMapping("/icsoe/plantillas/trabajadores.csv")
    void csv(HttpServletResponse respuesta) {
        escribir(respuesta, Descarga.CSV);
    }

    @GetMapping("/icsoe/plantillas/trabajadores.xlsx")
    void xlsx(HttpServletResponse respuesta) {
        escribir(respuesta, Descarga.XLSX);
    }

    private static void escribir(HttpServletResponse respuesta, Descarga formato) {
        // Sin filas: un ejemplo se quedaría entre los trabajadores de verdad.
        formato.en(respuesta, NOMBRE, "Trabajadores").apply(COLUMNAS).close();
    }
}
