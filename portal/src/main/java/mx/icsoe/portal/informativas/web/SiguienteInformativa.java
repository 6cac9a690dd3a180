package mx.icsoe.portal.informativas.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.contratista.PendienteDeInicio;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Calendario;
import org.springframework.stereotype.Component;

/** Lo que sigue, en el inicio del contratista: terminar la que prepara o iniciar la del plazo que corre, si no la presentó ya. */
@Component
class SiguienteInformativa implements PendienteDeInicio {

    private final Informativas informativas;
    private final VistaDeInformativas vista;
    private final Calendario calendario;

    SiguienteInformativa(Informativas informativas, VistaDeInformativas vista, Calendario calendario) {
        this.informativas = informativas;
        this.vista = vista;
        this.calendario = calendario;
    }

    @Override
    public Optional<Pendiente> de(ContratistaId contratista) {
        var todas = informativas.de(contratista);
        return todas.stream()
                .filter(cada -> Estado.de(cada).enPreparacion())
                .min(Comparator.comparing(cada -> cada.ficha().cuatrimestre()))
                .map(cada -> continuar(vista.de(cada)))
                .or(() ->
                        Optional.of(delPlazo(calendario.queCorre(vista.ahora()).cuatrimestre(), todas)));
    }

    private static Pendiente continuar(InformativaVista una) {
        return new Pendiente(
                una.nombre() + " del " + una.ficha().cuatrimestre().nombre(),
                una.plazo().frase() + " " + una.pendiente(),
                "Continuar",
                una.enlace());
    }

    private Pendiente delPlazo(Cuatrimestre cuatrimestre, List<Informativa> todas) {
        boolean presentada = todas.stream()
                .filter(cada -> cada.ficha().cuatrimestre().equals(cuatrimestre))
                .map(una -> vista.de(una))
                .anyMatch(InformativaVista::enVigor);
        return presentada
                ? new Pendiente(
                        "Ya presentaste la informativa del " + cuatrimestre.nombre(),
                        "Si algo cambió o salió mal, puedes presentar una complementaria.",
                        "Ver mis informativas",
                        RutaDeInformativa.MIS_INFORMATIVAS)
                : new Pendiente(
                        "Informativa del " + cuatrimestre.nombre(),
                        vista.plazo(cuatrimestre).frase(),
                        "Iniciar informativa",
                        RutaDeInformativa.iniciar(cuatrimestre));
    }
}
