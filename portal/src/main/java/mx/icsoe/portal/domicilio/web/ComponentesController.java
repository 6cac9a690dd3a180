package mx.icsoe.portal.domicilio.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.domicilio.Borradores;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.MotivoDeDomicilio;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Paso 13: los componentes del domicilio. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping(ArgumentoEncargo.DESTINO + "/componentes")
class ComponentesController {

    private final Borradores borradores;
    private final LeerLugar lugares;

    ComponentesController(Borradores borradores, LeerLugar lugares) {
        this.borradores = borradores;
        this.lugares = lugares;
    }

    @GetMapping
    Pagina mostrar(EncargoDeDomicilio encargo, Identidad quien) {
        Optional<Respuestas> respuestas =
                borradores.abierto(quien.contratista(), encargo).map(Respuestas::de);
        return respuestas
                .flatMap(unas -> lugares.leer(unas).valor().map(lugar -> pagina(encargo, lugar, unas, List.of())))
                .orElseGet(() -> Pagina.irA(encargo.ruta() + "/ubicar"));
    }

    @PostMapping
    Pagina ubicar(
            EncargoDeDomicilio encargo,
            Identidad quien,
            @RequestParam Map<String, String> parametros,
            @RequestParam(defaultValue = "") String lugarVisto) {
        Optional<Lugar> lugar = borradores
                .abierto(quien.contratista(), encargo)
                .flatMap(borrador -> lugares.leer(Respuestas.de(borrador)).valor());
        Respuestas escritas = Respuestas.deFormulario(parametros, CamposDeComponentes.TODOS);
        borradores.anotar(quien.contratista(), encargo, escritas.paraBorrador());
        return lugar.map(uno -> seguir(encargo, uno, escritas, lugarVisto))
                .orElseGet(() -> Pagina.irA(encargo.ruta() + "/ubicar"));
    }

    private static Pagina seguir(EncargoDeDomicilio encargo, Lugar lugar, Respuestas escritas, String lugarVisto) {
        List<Falta> faltas = huella(lugar).equals(lugarVisto)
                ? LeerComponentes.leer(lugar, escritas).faltas()
                : List.of(MotivoDeDomicilio.CAMBIO_MIENTRAS_TANTO.en("vialidadTipo"));
        return faltas.isEmpty()
                ? Pagina.irA(encargo.ruta() + "/revisar")
                : pagina(encargo, lugar, escritas, faltas).conFaltas();
    }

    private static Pagina pagina(EncargoDeDomicilio encargo, Lugar lugar, Respuestas respuestas, List<Falta> faltas) {
        return Pagina.de(
                "domicilio/componentes",
                Map.of(
                        "encargo", encargo,
                        "lugar", lugar,
                        "lugarVisto", huella(lugar),
                        "respuestas", respuestas,
                        "faltas", faltas));
    }

    /** Distingue el lugar que la persona tenía a la vista del que otra pestaña haya puesto después. */
    private static String huella(Lugar lugar) {
        return Huella.de(lugar.toString().getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, 16);
    }
}
