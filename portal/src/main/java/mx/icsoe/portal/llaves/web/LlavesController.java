package mx.icsoe.portal.llaves.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.llaves.Llave;
import mx.icsoe.portal.llaves.LlaveId;
import mx.icsoe.portal.llaves.MisLlaves;
import mx.icsoe.portal.llaves.PropiedadesDeLlaves;
import mx.icsoe.portal.llaves.Titular;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.OrigenDelSitio;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** La lista de llaves de acceso de quien está en sesión; cambiarles el nombre y quitarlas, que no piden guiones. */
@Controller
@Acceso(value = Rol.EN_SESION, conEfirma = true)
class LlavesController {

    static final String LISTA = "/icsoe/llaves";

    private final MisLlaves mias;
    private final OrigenDelSitio origen;
    private final PropiedadesDeLlaves propiedades;

    LlavesController(MisLlaves mias, OrigenDelSitio origen, PropiedadesDeLlaves propiedades) {
        this.mias = mias;
        this.origen = origen;
        this.propiedades = propiedades;
    }

    /**
     * La lista.
     *
     * @param cambio lo que se acaba de hacer
     */
    @GetMapping(LISTA)
    Pagina lista(EnSesion quien, @RequestParam(defaultValue = "") String cambio) {
        return Pagina.de(
                "llaves/lista",
                Map.of(
                        "llaves", mias.de(Titular.de(quien)),
                        "origen", origen.valor(),
                        "plazo", propiedades.enPalabras(),
                        "cambio", cambio));
    }

    @GetMapping(LISTA + "/{id}/nombre")
    Pagina nombre(EnSesion quien, @PathVariable String id) {
        var llave = mia(quien, id);
        return pagina(llave, llave.nombre(), List.of());
    }

    @PostMapping(LISTA + "/{id}/nombre")
    Pagina renombrar(EnSesion quien, @PathVariable String id, @RequestParam(defaultValue = "") String nombre) {
        var llave = mia(quien, id);
        return mias.renombrar(llave, nombre, autor(quien))
                .map(motivo -> pagina(llave, nombre, List.of(motivo.falta())).conFaltas())
                .orElseGet(() -> Pagina.irA(LISTA + "?cambio=nombre"));
    }

    @GetMapping(LISTA + "/{id}/quitar")
    Pagina preguntar(EnSesion quien, @PathVariable String id) {
        return Pagina.de("llaves/quitar", "llave", mia(quien, id));
    }

    @PostMapping(LISTA + "/{id}/quitar")
    Pagina quitar(EnSesion quien, @PathVariable String id) {
        mias.quitar(mia(quien, id), autor(quien));
        return Pagina.irA(LISTA + "?cambio=quitada");
    }

    static Autor autor(EnSesion quien) {
        return switch (quien) {
            case Identidad identidad -> identidad.autor();
            case CapturistaEnSesion capturista -> capturista.autor();
        };
    }

    /** Una llave suya: las de otro no existen para quien las pide. */
    private Llave mia(EnSesion quien, String id) {
        return LlaveId.leer(id)
                .flatMap(leido -> mias.una(Titular.de(quien), leido))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Pagina pagina(Llave llave, String nombre, List<Falta> faltas) {
        return Pagina.de("llaves/nombre", Map.of("llave", llave, "nombre", nombre, "faltas", faltas));
    }
}
