package mx.icsoe.portal.trabajadores.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Nss;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.trabajadores.Captura;
import mx.icsoe.portal.trabajadores.CapturarTrabajador;
import mx.icsoe.portal.trabajadores.MotivoDeTrabajador;
import mx.icsoe.portal.trabajadores.TrabajadoresGuardados;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cambiar o quitar a un trabajador. A quién, va en el formulario y no en la dirección. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CARGAR_TRABAJADORES)
@RequestMapping(Direcciones.BASE)
class CambiarTrabajadorController {

    private final LugarPedido pedido;
    private final CapturarTrabajador capturar;
    private final TrabajadoresGuardados trabajadores;

    CambiarTrabajadorController(LugarPedido pedido, CapturarTrabajador capturar, TrabajadoresGuardados trabajadores) {
        this.pedido = pedido;
        this.capturar = capturar;
        this.trabajadores = trabajadores;
    }

    @PostMapping("/cambiar")
    Pagina abrir(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam(defaultValue = "") String quienEs) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        return guardado(quien, lugar, quienEs)
                .map(guardado -> pagina(
                        lugar, quienEs, TrabajadorForm.de(guardado.trabajador()), guardado.version(), List.of(), null))
                .orElseGet(() -> nada(lugar));
    }

    @PostMapping("/guardar")
    Pagina guardar(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam(defaultValue = "") String quienEs,
            @RequestParam(defaultValue = "0") int version,
            @ModelAttribute TrabajadorForm formulario) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        var nss = Nss.leer(quienEs);
        if (nss.isEmpty()) {
            return nada(lugar);
        }
        return switch (capturar.cambiar(
                quien.contratista(), lugar.contrato().id(), nss.get(), formulario.escrito(), version, quien.autor())) {
            case Captura.Guardada _ ->
                Pagina.irA(HechoEnLaLista.CAMBIADO.en(lugar.direcciones().lista()));
            case Captura.ConFaltas faltas ->
                pagina(lugar, quienEs, formulario, version, TrabajadorForm.faltas(faltas), null)
                        .conFaltas();
            case Captura.Choque(var ahora) ->
                pagina(
                                lugar,
                                quienEs,
                                formulario,
                                ahora.version(),
                                List.of(MotivoDeTrabajador.CAMBIO_AJENO.en("sbc")),
                                TrabajadorForm.de(ahora.trabajador()))
                        .conEstado(HttpStatus.CONFLICT);
            case Captura.SinPermiso _ -> nada(lugar);
        };
    }

    @PostMapping("/quitar")
    Pagina preguntar(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam(defaultValue = "") String quienEs) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        return guardado(quien, lugar, quienEs)
                .map(guardado ->
                        Pagina.de("trabajadores/quitar", Map.of("lugar", lugar, "trabajador", guardado.trabajador())))
                .orElseGet(() -> nada(lugar));
    }

    @PostMapping("/quitar/confirmar")
    Pagina quitar(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam(defaultValue = "") String quienEs) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        boolean quitado = Nss.leer(quienEs)
                .filter(nss ->
                        capturar.quitar(quien.contratista(), lugar.contrato().id(), nss, quien.autor()))
                .isPresent();
        return quitado
                ? Pagina.irA(HechoEnLaLista.QUITADO.en(lugar.direcciones().lista()))
                : nada(lugar);
    }

    /** El que se va a cambiar o a quitar, si todavía se puede. */
    private Optional<TrabajadoresGuardados.Guardado> guardado(Identidad quien, Lugar lugar, String quienEs) {
        return Nss.leer(quienEs)
                .filter(nss -> lugar.enCaptura())
                .flatMap(nss -> trabajadores.buscar(
                        quien.contratista(), lugar.contrato().id(), nss));
    }

    private static Pagina nada(Lugar lugar) {
        return Pagina.irA(HechoEnLaLista.NADA.en(lugar.direcciones().lista()));
    }

    private static Pagina pagina(
            Lugar lugar,
            String quienEs,
            TrabajadorForm formulario,
            int version,
            List<Falta> faltas,
            @Nullable TrabajadorForm ahora) {
        var parametros = new HashMap<String, Object>();
        parametros.put("lugar", lugar);
        parametros.put("quienEs", quienEs);
        parametros.put("formulario", formulario);
        parametros.put("version", version);
        parametros.put("faltas", faltas);
        if (ahora != null) {
            parametros.put("ahora", ahora);
        }
        return Pagina.de("trabajadores/cambiar", parametros);
    }
}
