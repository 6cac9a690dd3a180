package mx.icsoe.portal.despacho.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratos.FuenteDeCopia;
import mx.icsoe.portal.despacho.PrepararSinInformacion;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.IniciarInformativa;
import mx.icsoe.portal.informativas.Inicio;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Quien;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.ElegirContratista;
import mx.icsoe.portal.usuarios.Servicio;
import mx.icsoe.portal.usuarios.ServiciosDelCapturista;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ir a lo de uno de sus contratistas, desde el tablero o desde un aviso, y empezar sin volver a escribir nada. */
@Controller
@Acceso(Rol.CAPTURISTA)
@RequestMapping(TableroController.RUTA)
class PrepararController {

    private static final String INFORMATIVAS = "/icsoe/informativas";

    private final ServiciosDelCapturista servicios;
    private final IniciarInformativa iniciar;
    private final FuenteDeCopia fuente;
    private final PrepararSinInformacion sinInformacion;
    private final ElegirContratista elegir;
    private final Sesiones sesiones;

    PrepararController(
            ServiciosDelCapturista servicios,
            IniciarInformativa iniciar,
            FuenteDeCopia fuente,
            PrepararSinInformacion sinInformacion,
            ElegirContratista elegir,
            Sesiones sesiones) {
        this.servicios = servicios;
        this.iniciar = iniciar;
        this.fuente = fuente;
        this.sinInformacion = sinInformacion;
        this.elegir = elegir;
        this.sesiones = sesiones;
    }

    /**
     * Un enlace a algo de un contratista, como el de un aviso. Ver no cambia por quién se trabaja: si es otro, se pregunta.
     *
     * @param destino ruta de este sitio; lo que no lo sea lleva a sus informativas
     */
    @GetMapping("/ir")
    Pagina preguntar(
            CapturistaEnSesion quien,
            @RequestParam(defaultValue = "") String contratista,
            @RequestParam(defaultValue = "") String destino) {
        return servicio(quien, contratista)
                .map(suyo -> trabajaPor(suyo)
                        ? Pagina.irA(enEsteSitio(destino))
                        : Pagina.de("despacho/ir", Map.of("servicio", suyo, "destino", enEsteSitio(destino))))
                .orElseGet(() -> alTablero(HechoEnElTablero.YA_NO));
    }

    /**
     * Elige a uno de los suyos y va a donde se pidió.
     *
     * @param destino ruta de este sitio; lo que no lo sea lleva a sus informativas
     */
    @PostMapping("/ir")
    Pagina ir(
            CapturistaEnSesion quien,
            @RequestParam(defaultValue = "") String contratista,
            @RequestParam(defaultValue = "") String destino,
            HttpServletRequest peticion,
            HttpServletResponse respuesta) {
        return servicio(quien, contratista)
                        .filter(suyo -> trabajar(quien, suyo, peticion, respuesta))
                        .isPresent()
                ? Pagina.irA(enEsteSitio(destino))
                : alTablero(HechoEnElTablero.YA_NO);
    }

    /** La normal, y de ahí a copiar los contratos del cuatrimestre anterior si los hay. */
    @PostMapping("/iniciar")
    Pagina iniciar(
            CapturistaEnSesion quien,
            @RequestParam(defaultValue = "") String contratista,
            @RequestParam(defaultValue = "") String cuatrimestre,
            HttpServletRequest peticion,
            HttpServletResponse respuesta) {
        var servicio = servicio(quien, contratista);
        var periodo = Cuatrimestre.leer(cuatrimestre);
        if (servicio.isEmpty() || periodo.isEmpty()) {
            return alTablero(HechoEnElTablero.YA_NO);
        }
        exigir(servicio.get(), Facultad.CAPTURAR);
        String destino = iniciada(servicio.get(), periodo.get(), quien);
        return trabajar(quien, servicio.get(), peticion, respuesta)
                ? Pagina.irA(destino)
                : alTablero(HechoEnElTablero.YA_NO);
    }

    @PostMapping("/sin-informacion")
    Pagina sinInformacion(
            CapturistaEnSesion quien,
            @RequestParam(defaultValue = "") String contratista,
            @RequestParam(defaultValue = "") String cuatrimestre) {
        var servicio = servicio(quien, contratista);
        var periodo = Cuatrimestre.leer(cuatrimestre);
        if (servicio.isEmpty() || periodo.isEmpty()) {
            return alTablero(HechoEnElTablero.YA_NO);
        }
        exigir(servicio.get(), Facultad.CAPTURAR);
        exigir(servicio.get(), Facultad.ENVIAR_A_FIRMA);
        return alTablero(
                switch (sinInformacion.preparar(quien, servicio.get(), periodo.get())) {
                    case LISTA_PARA_FIRMA -> HechoEnElTablero.LISTA_PARA_FIRMA;
                    case INICIADA -> HechoEnElTablero.INICIADA_SIN_ENVIAR;
                    case YA_NO_SE_PUDO -> HechoEnElTablero.YA_NO_SE_PUDO;
                });
    }

    /** {@code false} si ya no lo atiende. */
    private boolean trabajar(
            CapturistaEnSesion quien, Servicio servicio, HttpServletRequest peticion, HttpServletResponse respuesta) {
        return elegir.elegir(quien, servicio.contratista(), por -> sesiones.abrir(peticion, respuesta, por));
    }

    private String iniciada(Servicio servicio, Cuatrimestre periodo, CapturistaEnSesion quien) {
        var inicio = iniciar.iniciar(servicio.contratista(), periodo, TipoDeInformativa.NORMAL, quien.autor());
        return switch (inicio) {
            case Inicio.Iniciada(var ficha) ->
                fuente.para(ficha)
                        .filter(hay -> !hay.contratos().isEmpty())
                        .map(hay -> ruta(ficha) + "/contratos/copiar")
                        .orElseGet(() -> ruta(ficha));
            case Inicio.HayOtra(var otra) -> ruta(otra);
            case Inicio.Impedida(var motivo) -> INFORMATIVAS + "/iniciar?cuatrimestre=" + periodo.clave();
        };
    }

    /** El que elige, solo si lo atiende: cualquier otro identificador es como si no existiera. */
    private Optional<Servicio> servicio(CapturistaEnSesion quien, String contratista) {
        return servicios.de(quien.id()).stream()
                .filter(cada -> cada.contratista().valor().toString().equals(contratista))
                .findFirst();
    }

    private static boolean trabajaPor(Servicio servicio) {
        return Quien.enSesion()
                .map(Identidad::contratista)
                .filter(servicio.contratista()::equals)
                .isPresent();
    }

    private static String enEsteSitio(String destino) {
        return RutaPropia.leer(destino).map(RutaPropia::valor).orElse(INFORMATIVAS);
    }

    private static void exigir(Servicio servicio, Facultad facultad) {
        if (!servicio.facultades().contains(facultad)) {
            throw new AccessDeniedException("el contratista no le dio la facultad");
        }
    }

    private static String ruta(Ficha ficha) {
        return INFORMATIVAS + "/" + ficha.id();
    }

    private static Pagina alTablero(HechoEnElTablero hecho) {
        return Pagina.irA(TableroController.RUTA + "?hecho=" + hecho.clave());
    }
}
