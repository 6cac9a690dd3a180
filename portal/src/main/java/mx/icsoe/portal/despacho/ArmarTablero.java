package mx.icsoe.portal.despacho;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.contratista.AvanceDeDatosGenerales;
import mx.icsoe.portal.contratista.ConsultarAvances;
import mx.icsoe.portal.despacho.ConsultarDetalles.Detalles;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.periodos.Calendario;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.usuarios.Servicio;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reúne lo que cada módulo sabe de varios contratistas a la vez. Cada uno contesta por todos con una o dos consultas: el
 * número de sentencias no crece con el de contratistas.
 */
@Service
public class ArmarTablero {

    private final Informativas informativas;
    private final ConsultarDetalles detalles;
    private final ConsultarAvances avances;
    private final Calendario calendario;
    private final InstantSource reloj;

    ArmarTablero(
            Informativas informativas,
            ConsultarDetalles detalles,
            ConsultarAvances avances,
            Calendario calendario,
            InstantSource reloj) {
        this.informativas = informativas;
        this.detalles = detalles;
        this.avances = avances;
        this.calendario = calendario;
        this.reloj = reloj;
    }

    /** El tablero de esos contratistas y de ningún otro. */
    @Transactional(readOnly = true)
    public Tablero de(List<Servicio> servicios) {
        Instant ahora = reloj.instant();
        var ventanas = new VentanasVistas(calendario, ahora);
        var ids = servicios.stream().map(Servicio::contratista).toList();
        var datos = avances.de(ids);
        var vivas = informativas.vivas(ids).stream().collect(Collectors.groupingBy(Informativa::contratista));
        var lugares = servicios.stream()
                .flatMap(cada -> Optional.ofNullable(datos.get(cada.contratista())).stream()
                        .flatMap(suyos -> lugares(
                                new Atendido(cada, suyos),
                                ventanas,
                                vivas.getOrDefault(cada.contratista(), List.of()))))
                .toList();
        return new Tablero(renglones(lugares, ahora), ventanas.corre(), ahora);
    }

    /** Qué informativas se muestran de un contratista: lo que prepara, lo que debe y lo último que presentó. */
    private static Stream<Lugar> lugares(Atendido quien, VentanasVistas ventanas, List<Informativa> vivas) {
        var primero = vivas.stream().map(cada -> cada.ficha().cuatrimestre()).min(Comparator.naturalOrder());
        var suyas = ventanas.desde(quien.datos().alta(), primero);
        var lugares = new ArrayList<Lugar>();
        vivas.stream()
                .filter(ArmarTablero::enPreparacion)
                .map(cada -> new Lugar(quien, ventanas.de(cada.ficha().cuatrimestre()), Optional.of(cada)))
                .forEach(lugares::add);
        suyas.stream()
                .filter(ventana -> vivas.stream().noneMatch(es(ventana.cuatrimestre())))
                .map(ventana -> new Lugar(quien, ventana, Optional.empty()))
                .forEach(lugares::add);
        var corre = ventanas.corre().cuatrimestre();
        Stream.of(corre, corre.anterior())
                .flatMap(cada -> vivas.stream().filter(es(cada)))
                .filter(Predicate.not(ArmarTablero::enPreparacion))
                .findFirst()
                .map(cada -> new Lugar(quien, ventanas.de(cada.ficha().cuatrimestre()), Optional.of(cada)))
                .ifPresent(lugares::add);
        return lugares.stream();
    }

    private List<Renglon> renglones(List<Lugar> lugares, Instant ahora) {
        var sabido = detalles.de(
                fichas(lugares, ArmarTablero::enPreparacion),
                fichas(lugares, Predicate.not(ArmarTablero::enPreparacion)));
        return lugares.stream().map(cada -> renglon(cada, sabido, ahora)).toList();
    }

    private static Renglon renglon(Lugar lugar, Detalles sabido, Instant ahora) {
        var situacion = situacion(lugar);
        var faltantes = new ArrayList<Faltante>();
        var datos = lugar.quien().datos();
        boolean captura = lugar.quien().servicio().facultades().contains(Facultad.CAPTURAR);
        lugar.informativa().map(una -> sabido.faltan(una, captura)).ifPresent(faltantes::addAll);
        if (!situacion.presentada()) {
            faltantes.addAll(Faltantes.de(datos));
        }
        datos.repse().ifPresent(repse -> faltantes.addAll(Faltantes.de(repse, Ventana.dia(ahora))));
        return new Renglon(
                lugar.quien().servicio(),
                lugar.ventana(),
                situacion,
                lugar.informativa(),
                lugar.informativa().flatMap(sabido::folio),
                faltantes,
                ahora);
    }

    private static Situacion situacion(Lugar lugar) {
        return lugar.informativa()
                .map(cada -> switch (cada) {
                    case Informativa.EnCaptura una -> Situacion.EN_CAPTURA;
                    case Informativa.EnFirma una -> Situacion.EN_FIRMA;
                    case Informativa.Devuelta una -> Situacion.DEVUELTA;
                    case Informativa.Presentada una ->
                        lugar.ventana().vencida(una.cuando()) ? Situacion.EXTEMPORANEA : Situacion.PRESENTADA;
                    case Informativa.Sustituida una -> throw sobra();
                    case Informativa.SinEfectos una -> throw sobra();
                    case Informativa.Descartada una -> throw sobra();
                })
                .orElse(Situacion.SIN_INICIAR);
    }

    private static IllegalStateException sobra() {
        return new IllegalStateException("no es de las que se preparan ni está en vigor");
    }

    private static boolean enPreparacion(Informativa informativa) {
        return Estado.de(informativa).enPreparacion();
    }

    private static Predicate<Informativa> es(Cuatrimestre cuatrimestre) {
        return cada -> cada.ficha().cuatrimestre().equals(cuatrimestre);
    }

    private static Collection<Ficha> fichas(List<Lugar> lugares, Predicate<Informativa> cuales) {
        return lugares.stream()
                .flatMap(cada -> cada.informativa().stream())
                .filter(cuales)
                .map(Informativa::ficha)
                .toList();
    }

    /** Dónde va un renglón, antes de saber qué le falta. */
    private record Lugar(Atendido quien, Ventana ventana, Optional<Informativa> informativa) {}

    /** Un contratista con lo que falta de sus datos. */
    private record Atendido(Servicio servicio, AvanceDeDatosGenerales datos) {}
}
