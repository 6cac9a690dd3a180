package mx.icsoe.portal.informativas.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Mis informativas»: cada cuatrimestre de un ejercicio, en qué está y qué sigue. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
class MisInformativasController {

    private static final int PRIMER_EJERCICIO = 2021;

    private final Informativas informativas;
    private final VistaDeInformativas vista;

    MisInformativasController(Informativas informativas, VistaDeInformativas vista) {
        this.informativas = informativas;
        this.vista = vista;
    }

    @GetMapping(RutaDeInformativa.MIS_INFORMATIVAS)
    Pagina ver(Identidad identidad, @RequestParam(defaultValue = "") String ejercicio) {
        var corre = enQueSeEsta();
        var ejercicios = IntStream.rangeClosed(PRIMER_EJERCICIO, corre.ejercicio())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
        int elegido = ejercicios.stream()
                .filter(cada -> Integer.toString(cada).equals(ejercicio))
                .findFirst()
                .orElse(elQueSeInforma(corre));
        return Pagina.de(
                "informativas/misInformativas",
                Map.of(
                        "ejercicios",
                        ejercicios,
                        "ejercicio",
                        elegido,
                        "cuatrimestres",
                        cuatrimestres(elegido, corre, informativas.de(identidad.contratista()))));
    }

    private List<CuatrimestreVisto> cuatrimestres(int ejercicio, Cuatrimestre corre, List<Informativa> todas) {
        var delEjercicio = vista.de(todas.stream()
                .filter(una -> una.ficha().cuatrimestre().ejercicio() == ejercicio)
                .toList());
        var delMasNuevo = Stream.of(3, 2, 1)
                .map(numero -> new Cuatrimestre(ejercicio, numero))
                .filter(cada -> cada.compareTo(corre) <= 0)
                .map(cada -> new CuatrimestreVisto(
                        cada,
                        vista.plazo(cada),
                        delEjercicio.stream()
                                .filter(una -> una.ficha().cuatrimestre().equals(cada))
                                .toList()))
                .toList();
        return conLosUrgentesPrimero(delMasNuevo);
    }

    /** Urge lo que ya se puede firmar y no se ha presentado: primero lo que vence, o venció, antes. */
    private static List<CuatrimestreVisto> conLosUrgentesPrimero(List<CuatrimestreVisto> delMasNuevo) {
        var urgentes = delMasNuevo.stream()
                .filter(CuatrimestreVisto::urge)
                .sorted(Comparator.comparing(CuatrimestreVisto::cuatrimestre));
        return Stream.concat(urgentes, delMasNuevo.stream().filter(cada -> !cada.urge()))
                .toList();
    }

    private Cuatrimestre enQueSeEsta() {
        return Cuatrimestre.de(Ventana.dia(vista.ahora()));
    }

    /** En enero lo que se presenta es todavía del ejercicio anterior. */
    private static int elQueSeInforma(Cuatrimestre corre) {
        return corre.numero() == 1 ? corre.anterior().ejercicio() : corre.ejercicio();
    }
}
