package mx.icsoe.portal.informativas.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.informativas.ConstanciaDePresentacion;
import mx.icsoe.portal.informativas.ConstanciaDePresentacion.Constancia;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.PasoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Calendario;
import mx.icsoe.portal.plataforma.interfaz.Tarea;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reúne los pasos de una informativa, que declara cada módulo, con su plazo. */
@Component
class VistaDeInformativas {

    private final ObjectProvider<PasoDeInformativa> pasos;
    private final ObjectProvider<ConstanciaDePresentacion> constancias;
    private final Calendario calendario;
    private final InstantSource reloj;

    VistaDeInformativas(
            ObjectProvider<PasoDeInformativa> pasos,
            ObjectProvider<ConstanciaDePresentacion> constancias,
            Calendario calendario,
            InstantSource reloj) {
        this.pasos = pasos;
        this.constancias = constancias;
        this.calendario = calendario;
        this.reloj = reloj;
    }

    InformativaVista de(Informativa informativa) {
        return de(List.of(informativa)).getFirst();
    }

    /** Varias del mismo contratista, en el mismo orden. */
    List<InformativaVista> de(List<Informativa> informativas) {
        var presentadas = constancias(informativas);
        return informativas.stream()
                .map(cada -> new InformativaVista(
                        cada,
                        plazo(cada.ficha().cuatrimestre()),
                        tareas(cada),
                        Optional.ofNullable(presentadas.get(cada.id()))))
                .toList();
    }

    Instant ahora() {
        return reloj.instant();
    }

    PlazoVisto plazo(Cuatrimestre cuatrimestre) {
        return new PlazoVisto(calendario.ventana(cuatrimestre), reloj.instant());
    }

    private Map<InformativaId, Constancia> constancias(List<Informativa> informativas) {
        return informativas.stream()
                .filter(cada -> Estado.de(cada).sePresento())
                .findFirst()
                .map(Informativa::contratista)
                .flatMap(contratista ->
                        constancias.stream().map(cada -> cada.de(contratista)).findFirst())
                .orElse(Map.of());
    }

    private List<Tarea> tareas(Informativa informativa) {
        return switch (informativa) {
            case Informativa.EnCaptura cada -> deLosPasos(cada);
            case Informativa.EnFirma cada -> deLosPasos(cada);
            case Informativa.Devuelta cada -> deLosPasos(cada);
            case Informativa.Presentada cada -> List.of();
            case Informativa.Sustituida cada -> List.of();
            case Informativa.SinEfectos cada -> List.of();
            case Informativa.Descartada cada -> List.of();
        };
    }

    private List<Tarea> deLosPasos(Informativa informativa) {
        return pasos.orderedStream()
                .filter(paso -> paso.corresponde(informativa))
                .map(paso -> paso.tarea(informativa))
                .toList();
    }
}
