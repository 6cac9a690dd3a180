package mx.icsoe.portal.informativas.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.informativas.IniciarInformativa;
import mx.icsoe.portal.informativas.Inicio;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.informativas.TiposPosibles;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.interfaz.Tarea;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Elegir qué se presenta en un cuatrimestre; la de sin información pide confirmarlo en su propia página. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping("/icsoe/informativas/iniciar")
class IniciarController {

    private final TiposPosibles tipos;
    private final IniciarInformativa iniciar;
    private final Informativas informativas;
    private final VistaDeInformativas vista;

    IniciarController(
            TiposPosibles tipos, IniciarInformativa iniciar, Informativas informativas, VistaDeInformativas vista) {
        this.tipos = tipos;
        this.iniciar = iniciar;
        this.informativas = informativas;
        this.vista = vista;
    }

    @GetMapping
    Pagina elegir(Identidad identidad, @RequestParam(defaultValue = "") String cuatrimestre) {
        return Cuatrimestre.leer(cuatrimestre)
                .map(leido -> pagina(identidad, leido, "", List.of()))
                .orElseGet(IniciarController::aMisInformativas);
    }

    @PostMapping
    Pagina iniciar(
            Identidad identidad,
            @RequestParam(defaultValue = "") String cuatrimestre,
            @RequestParam(defaultValue = "") String tipo) {
        return Cuatrimestre.leer(cuatrimestre)
                .map(leido -> tipo(tipo)
                        .map(elegido -> elegido == TipoDeInformativa.SIN_INFORMACION
                                ? Pagina.irA(RutaDeInformativa.sinInformacion(leido))
                                : iniciar(identidad, leido, elegido))
                        .orElseGet(() -> conFalta(identidad, leido, "", MotivoDeInformativa.TIPO_SIN_ELEGIR)))
                .orElseGet(IniciarController::aMisInformativas);
    }

    @GetMapping("/sin-informacion")
    Pagina confirmar(Identidad identidad, @RequestParam(defaultValue = "") String cuatrimestre) {
        return Cuatrimestre.leer(cuatrimestre)
                .map(leido -> confirmacion(leido, List.of()))
                .orElseGet(IniciarController::aMisInformativas);
    }

    @PostMapping("/sin-informacion")
    Pagina iniciarSinInformacion(
            Identidad identidad,
            @RequestParam(defaultValue = "") String cuatrimestre,
            @RequestParam(defaultValue = "") String confirmo) {
        return Cuatrimestre.leer(cuatrimestre)
                .map(leido -> confirmo.equals("si")
                        ? iniciar(identidad, leido, TipoDeInformativa.SIN_INFORMACION)
                        : confirmacion(leido, List.of(MotivoDeInformativa.SIN_CONFIRMAR.en("confirmo")))
                                .conFaltas())
                .orElseGet(IniciarController::aMisInformativas);
    }

    private Pagina iniciar(Identidad identidad, Cuatrimestre cuatrimestre, TipoDeInformativa tipo) {
        return switch (iniciar.iniciar(identidad.contratista(), cuatrimestre, tipo, identidad.autor())) {
            case Inicio.Iniciada(var ficha) -> Pagina.irA(despues(ficha));
            case Inicio.HayOtra(var ficha) ->
                conFalta(identidad, cuatrimestre, tipo.name(), MotivoDeInformativa.OTRA_EN_PREPARACION);
            case Inicio.Impedida(var motivo) -> conFalta(identidad, cuatrimestre, tipo.name(), motivo);
        };
    }

    /** La que no lleva contratos va directo a lo primero que le falta: revisarla. */
    private String despues(Ficha ficha) {
        return ficha.tipo().llevaContratos()
                ? RutaDeInformativa.de(ficha)
                : informativas
                        .buscar(ficha.contratista(), ficha.id())
                        .flatMap(una -> vista.de(una).siguiente())
                        .map(Tarea::enlace)
                        .orElseGet(() -> RutaDeInformativa.de(ficha));
    }

    private Pagina conFalta(Identidad identidad, Cuatrimestre cuatrimestre, String tipo, MotivoDeInformativa motivo) {
        return pagina(identidad, cuatrimestre, tipo, List.of(motivo.en("tipo"))).conFaltas();
    }

    private Pagina pagina(Identidad identidad, Cuatrimestre cuatrimestre, String elegido, List<Falta> faltas) {
        var parametros = new HashMap<String, Object>();
        parametros.put("cuatrimestre", cuatrimestre);
        parametros.put("plazo", vista.plazo(cuatrimestre));
        parametros.put("opciones", OpcionesDeTipo.de(tipos.en(identidad.contratista(), cuatrimestre)));
        parametros.put("elegido", elegido);
        parametros.put("faltas", faltas);
        informativas.de(identidad.contratista()).stream()
                .filter(cada -> cada.ficha().cuatrimestre().equals(cuatrimestre))
                .map(una -> vista.de(una))
                .filter(cada -> cada.estado().enPreparacion())
                .findFirst()
                .ifPresent(otra -> parametros.put("enPreparacion", otra));
        return Pagina.de("informativas/iniciar", parametros);
    }

    private static Pagina confirmacion(Cuatrimestre cuatrimestre, List<Falta> faltas) {
        return Pagina.de("informativas/sinInformacion", Map.of("cuatrimestre", cuatrimestre, "faltas", faltas));
    }

    private static Optional<TipoDeInformativa> tipo(String nombre) {
        return Arrays.stream(TipoDeInformativa.values())
                .filter(cada -> cada.name().equals(nombre))
                .findFirst();
    }

    private static Pagina aMisInformativas() {
        return Pagina.irA(RutaDeInformativa.MIS_INFORMATIVAS);
    }
}
