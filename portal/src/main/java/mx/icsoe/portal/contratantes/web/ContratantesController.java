package mx.icsoe.portal.contratantes.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.icsoe.portal.contratantes.AutorizacionId;
import mx.icsoe.portal.contratantes.AutorizarContratante;
import mx.icsoe.portal.contratantes.ListarContratantes;
import mx.icsoe.portal.contratantes.ListarContratantes.Cuales;
import mx.icsoe.portal.contratos.Contratante;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A quién deja ver el contratista los contratos que informó con él, y quién ha mirado (Lineamiento 7). */
@Controller
@Acceso(value = Rol.CONTRATISTA, conEfirma = true)
@RequestMapping(RutaDeContratantes.CONTRATANTES)
class ContratantesController {

    private final ListarContratantes contratantes;
    private final AutorizarContratante autorizar;

    ContratantesController(ListarContratantes contratantes, AutorizarContratante autorizar) {
        this.contratantes = contratantes;
        this.autorizar = autorizar;
    }

    @GetMapping
    Pagina ver(
            Identidad quien,
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "1") String pagina) {
        var parametros = new HashMap<String, Object>();
        var cuales = cuales(ver);
        parametros.put("cuales", cuales);
        parametros.put("lista", contratantes.listar(quien.contratista(), cuales, Paginas.numero(pagina)));
        return Pagina.de("contratantes/contratantes", parametros);
    }

    /**
     * Dice lo que se verá y lo que no, y pide el RFC si no viene de un contrato.
     *
     * @param contrato uno de los del contratista con ese contratante
     */
    @GetMapping("/dejar-ver")
    Pagina preguntar(Identidad quien, @RequestParam(defaultValue = "") String contrato) {
        var conocido = ContratoId.leer(contrato).flatMap(id -> contratantes.deContrato(quien.contratista(), id));
        return dejarVer(
                conocido.map(uno -> uno.rfc().valor()).orElse(""),
                conocido.map(Contratante::nombre).orElse(""),
                List.of());
    }

    @PostMapping("/dejar-ver")
    Pagina dejarVer(Identidad quien, @RequestParam(defaultValue = "") String rfc) {
        return switch (autorizar.autorizar(quien, rfc)) {
            case AutorizarContratante.Resultado.Autorizado(var una) ->
                Pagina.irA(RutaDeContratantes.de(una.id()) + "?hecho=autorizado");
            case AutorizarContratante.Resultado.Negado(var falta) ->
                dejarVer(rfc, "", List.of(falta)).conFaltas();
        };
    }

    @GetMapping("/{id}")
    Pagina uno(Identidad quien, @PathVariable String id, @RequestParam(defaultValue = "") String hecho) {
        return pagina("contratantes/contratante", quien, id, hecho);
    }

    @GetMapping("/{id}/retirar")
    Pagina preguntarSiRetira(Identidad quien, @PathVariable String id) {
        return pagina("contratantes/retirar", quien, id, "");
    }

    @PostMapping("/{id}/retirar")
    Pagina retirar(Identidad quien, @PathVariable String id) {
        return AutorizacionId.leer(id)
                .flatMap(una -> autorizar.retirar(quien, una))
                .map(una -> Pagina.irA(RutaDeContratantes.de(una.id()) + "?hecho=retirado"))
                .orElseThrow(ContratantesController::noExiste);
    }

    private Pagina pagina(String plantilla, Identidad quien, String id, String hecho) {
        var parametros = new HashMap<String, Object>();
        parametros.put(
                "detalle",
                AutorizacionId.leer(id)
                        .flatMap(una -> contratantes.detalle(quien.contratista(), una))
                        .orElseThrow(ContratantesController::noExiste));
        parametros.put("hecho", hecho);
        return Pagina.de(plantilla, parametros);
    }

    private static Pagina dejarVer(String rfc, String nombre, List<Falta> faltas) {
        var parametros = new HashMap<String, Object>();
        parametros.put("rfc", rfc);
        parametros.put("nombre", nombre);
        parametros.put("faltas", faltas);
        return Pagina.de("contratantes/dejarVer", parametros);
    }

    private static Cuales cuales(String ver) {
        return Stream.of(Cuales.values())
                .filter(uno -> uno.name().equals(ver.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElse(Cuales.TODOS);
    }

    private static ResponseStatusException noExiste() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
