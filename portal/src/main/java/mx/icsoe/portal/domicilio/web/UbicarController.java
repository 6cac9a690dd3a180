package mx.icsoe.portal.domicilio.web;

import static mx.icsoe.portal.domicilio.web.CamposDeLugar.A_MANO;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.CAPTURA;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.CODIGO_POSTAL;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.COLONIA;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.MOSTRADO;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.domicilio.Borradores;
import mx.icsoe.portal.domicilio.CatalogoPostal;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.domicilio.MotivoDeDomicilio;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Paso 12: el código postal y la colonia. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping(ArgumentoEncargo.DESTINO + "/ubicar")
class UbicarController {

    private final Borradores borradores;
    private final CatalogoPostal catalogo;
    private final LeerLugar lugares;

    UbicarController(Borradores borradores, CatalogoPostal catalogo, LeerLugar lugares) {
        this.borradores = borradores;
        this.catalogo = catalogo;
        this.lugares = lugares;
    }

    @GetMapping
    Pagina mostrar(EncargoDeDomicilio encargo, Identidad quien) {
        Respuestas respuestas = borradores
                .abierto(quien.contratista(), encargo)
                .map(Respuestas::de)
                .orElseGet(() -> new Respuestas(Map.of()));
        return pagina(encargo, respuestas, List.of());
    }

    @Limitado(Limite.CATALOGO_POR_DIRECCION)
    @PostMapping
    Pagina ubicar(
            EncargoDeDomicilio encargo,
            Identidad quien,
            @RequestParam Map<String, String> parametros,
            @RequestParam(defaultValue = "ubicar") String accion) {
        Respuestas escritas = Respuestas.deFormulario(parametros, CamposDeLugar.TODOS);
        return switch (accion) {
            case "buscar" -> ensenar(encargo, quien, escritas.con(CAPTURA, ""));
            case "de-lista" -> ensenar(encargo, quien, escritas.con(CAPTURA, ""));
            case A_MANO -> ensenar(encargo, quien, escritas.con(CAPTURA, A_MANO));
            default -> seguir(encargo, quien, alDia(escritas));
        };
    }

    /** Vuelve a esta página con lo que toca según el código postal. */
    private Pagina ensenar(EncargoDeDomicilio encargo, Identidad quien, Respuestas respuestas) {
        if (CodigoPostal.leer(respuestas.cruda(CODIGO_POSTAL)).isEmpty()) {
            return pagina(encargo, respuestas, List.of(MotivoDeDomicilio.SIN_CODIGO_POSTAL.en(CODIGO_POSTAL)))
                    .conFaltas();
        }
        borradores.anotar(quien.contratista(), encargo, respuestas.paraBorrador());
        return Pagina.irA(encargo.ruta() + "/ubicar");
    }

    private Pagina seguir(EncargoDeDomicilio encargo, Identidad quien, Respuestas respuestas) {
        Lectura<?> lectura = lugares.leer(respuestas);
        if (lectura.valor().isPresent()) {
            borradores.anotar(quien.contratista(), encargo, respuestas.paraBorrador());
            return Pagina.irA(encargo.ruta() + "/componentes");
        }
        boolean noHabiaVistoLaLista =
                !seMostro(respuestas) && lectura.faltas().getFirst().campo().equals(COLONIA);
        return noHabiaVistoLaLista
                ? ensenar(encargo, quien, respuestas.con(COLONIA, ""))
                : pagina(encargo, respuestas, lectura.faltas()).conFaltas();
    }

    /** Si el código postal cambió después de mostrarse la captura a mano, ya no es de él. */
    private static Respuestas alDia(Respuestas respuestas) {
        return seMostro(respuestas) ? respuestas : respuestas.con(CAPTURA, "");
    }

    private static boolean seMostro(Respuestas respuestas) {
        return CodigoPostal.leer(respuestas.cruda(CODIGO_POSTAL))
                .filter(codigo -> codigo.valor().equals(respuestas.cruda(MOSTRADO)))
                .isPresent();
    }

    private Pagina pagina(EncargoDeDomicilio encargo, Respuestas respuestas, List<Falta> faltas) {
        return Pagina.de(
                "domicilio/ubicar",
                Map.of(
                        "encargo", encargo,
                        "respuestas", respuestas,
                        "situacion", SituacionDelCodigo.de(respuestas, catalogo),
                        "faltas", faltas));
    }
}
