package mx.icsoe.portal.despacho;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.contratista.ConsultarAvances;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.periodos.Calendario;
import mx.icsoe.portal.usuarios.Servicio;
import mx.icsoe.portal.usuarios.ServiciosDelCapturista;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Los plazos de lo que alguien tiene por presentar, para su programa de calendario. Nunca lleva RFC. */
@Service
public class CalendarioDePlazos {

    /** Cuántos días antes suena la alarma. */
    public static final int DIAS_DE_AVISO = 5;

    private static final String NOMBRE = "Plazos de ICSOE";

    private final ServiciosDelCapturista servicios;
    private final ConsultarAvances avances;
    private final ArmarTablero tablero;
    private final Calendario calendario;

    CalendarioDePlazos(
            ServiciosDelCapturista servicios, ConsultarAvances avances, ArmarTablero tablero, Calendario calendario) {
        this.servicios = servicios;
        this.avances = avances;
        this.tablero = tablero;
        this.calendario = calendario;
    }

    /**
     * El calendario en texto iCalendar.
     *
     * @param conNombres si cada contratista va en su propio evento con su nombre; si no, va uno por cuatrimestre con
     *     cuántas faltan. El contratista ve los suyos y no hace falta decir su nombre
     */
    @Transactional(readOnly = true)
    public String de(DuenoDeCalendario dueno, boolean conNombres) {
        boolean unoPorContratista = conNombres && dueno.unico().isEmpty();
        var armado = tablero.de(servicios(dueno));
        var eventos = armado.renglones().stream()
                .filter(Renglon::porPresentar)
                .sorted(Comparator.comparing(cada -> cada.servicio().nombre()))
                .collect(Collectors.groupingBy(Renglon::cuatrimestre, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(pendientes -> eventos(dueno, pendientes, unoPorContratista))
                .toList();
        return Icalendario.escribir(NOMBRE, eventos, DIAS_DE_AVISO, armado.ahora());
    }

    /** Los de un cuatrimestre. */
    private Stream<Evento> eventos(DuenoDeCalendario dueno, List<Renglon> pendientes, boolean unoPorContratista) {
        var ventana = pendientes.getFirst().ventana();
        var plazo = new PlazoEnCalendario(dueno, ventana, calendario.revision(ventana.cuatrimestre()));
        return unoPorContratista ? pendientes.stream().map(plazo::de) : Stream.of(plazo.deTodas(pendientes.size()));
    }

    private List<Servicio> servicios(DuenoDeCalendario dueno) {
        return switch (dueno) {
            case DuenoDeCalendario.DelCapturista(var capturista) -> servicios.de(capturista);
            case DuenoDeCalendario.DelContratista(var contratista) -> propio(contratista);
        };
    }

    private List<Servicio> propio(ContratistaId contratista) {
        return avances.de(List.of(contratista)).values().stream()
                .map(cada -> new Servicio(
                        contratista,
                        cada.contratista().rfc(),
                        cada.contratista().nombre(),
                        EnumSet.allOf(Facultad.class)))
                .toList();
    }
}
