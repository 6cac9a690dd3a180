package mx.icsoe.portal.contratista.web;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import mx.icsoe.portal.contratista.ConsultarDatosGenerales;
import mx.icsoe.portal.contratista.EstadoDeDatosGenerales;
import mx.icsoe.portal.periodos.Calendario;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** El inicio del contratista en sesión, la confirmación del paso 18 y a dónde lleva. */
@Controller
@Acceso(Rol.CONTRATISTA)
class InicioController {

    private final ConsultarDatosGenerales consulta;
    private final ResumenDeDatos resumen;
    private final PendientesDeInicio pendientes;
    private final Calendario calendario;
    private final InstantSource reloj;

    InicioController(
            ConsultarDatosGenerales consulta,
            ResumenDeDatos resumen,
            PendientesDeInicio pendientes,
            Calendario calendario,
            InstantSource reloj) {
        this.consulta = consulta;
        this.resumen = resumen;
        this.pendientes = pendientes;
        this.calendario = calendario;
        this.reloj = reloj;
    }

    @GetMapping("/icsoe/inicio")
    Pagina inicio(Identidad identidad, @RequestParam(defaultValue = "") String cambios) {
        var datos = consulta.de(identidad.contratista());
        var parametros = new HashMap<String, Object>();
        parametros.put("datos", datos);
        parametros.put("resumen", resumen.de(datos));
        parametros.put("recienGuardado", cambios.equals("guardados"));
        var ahora = reloj.instant();
        parametros.put("plazo", new PlazoQueCorre(calendario.queCorre(ahora), ahora));
        parametros.put("pendientes", pendientes.de(datos));
        return Pagina.de("contratista/inicio", parametros);
    }

    /** Se puede recargar y guardar entre los marcadores: solo dice lo que ya quedó. */
    @GetMapping("/icsoe/contratista/guardados")
    Pagina guardados(Identidad identidad) {
        var datos = consulta.de(identidad.contratista());
        return switch (datos.estado()) {
            case EstadoDeDatosGenerales.Guardados guardados ->
                Pagina.de("contratista/guardados", Map.of("datos", datos, "resumen", resumen.conVigencia(datos)));
            case EstadoDeDatosGenerales.EnRegistro enCurso -> Pagina.irA(enCurso.siguientePaso());
            case EstadoDeDatosGenerales.SinEmpezar vacio -> Pagina.irA(vacio.siguientePaso());
        };
    }
}
