package mx.icsoe.portal.despacho;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratista.ConsultarAvances;
import mx.icsoe.portal.despacho.Vencimientos.Publicado;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
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
    private final Vencimientos vencimientos;

    CalendarioDePlazos(
            ServiciosDelCapturista servicios,
            ConsultarAvances avances,
            ArmarTablero tablero,
            Vencimientos vencimientos) {
        this.servicios = servicios;
        this.avances = avances;
        this.tablero = tablero;
        this.vencimientos = vencimientos;
    }

    /**
     * El calendario en texto iCalendar.
     *
     * @param conNombres si cada contratista va en su propio evento con su nombre; si no, va uno por cuatrimestre con
     *     cuántas faltan. El contratista ve los suyos y no hace falta decir su nombre
     */
    @Transactional
    public String de(DuenoDeCalendario dueno, boolean conNombres) {
        var armado = tablero.de(servicios(dueno));
        var pendientes = armado.renglones().stream()
                .filter(Renglon::porPresentar)
                .sorted(Comparator.comparing(Renglon::cuatrimestre)
                        .thenComparing(cada -> cada.servicio().nombre()))
                .toList();
        var publicados = vencimientos.publicar(
                pendientes.stream().map(Renglon::ventana).collect(Collectors.toSet()), armado.ahora());
        boolean unoPorContratista = conNombres && dueno.unico().isEmpty();
        var eventos = unoPorContratista
                ? porContratista(dueno, pendientes, publicados)
                : porCuatrimestre(dueno, pendientes, publicados);
        return Icalendario.escribir(NOMBRE, eventos, DIAS_DE_AVISO, armado.ahora());
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

    private static List<Evento> porContratista(
            DuenoDeCalendario dueno, List<Renglon> pendientes, Map<Cuatrimestre, Publicado> publicados) {
        return pendientes.stream()
                .map(cada -> evento(
                        uid(
                                dueno,
                                cada.cuatrimestre(),
                                cada.servicio().contratista().valor().toString()),
                        cada.ventana(),
                        publicado(publicados, cada.ventana()),
                        cada.servicio().nombre() + ": vence la informativa del "
                                + cada.cuatrimestre().nombre()))
                .toList();
    }

    private static List<Evento> porCuatrimestre(
            DuenoDeCalendario dueno, List<Renglon> pendientes, Map<Cuatrimestre, Publicado> publicados) {
        var porCuatrimestre = pendientes.stream()
                .collect(Collectors.groupingBy(Renglon::cuatrimestre, TreeMap::new, Collectors.toList()));
        var eventos = new ArrayList<Evento>();
        porCuatrimestre.forEach((cuatrimestre, suyas) -> {
            var ventana = suyas.getFirst().ventana();
            String titulo = dueno.unico().isPresent()
                    ? "Vence la informativa del " + cuatrimestre.nombre()
                    : (suyas.size() == 1 ? "Vence 1 informativa" : "Vencen " + suyas.size() + " informativas") + " del "
                            + cuatrimestre.nombre();
            eventos.add(evento(
                    uid(dueno, cuatrimestre, "todos"), ventana, publicado(publicados, ventana), "ICSOE: " + titulo));
        });
        return eventos;
    }

    private static Evento evento(String uid, Ventana ventana, Publicado publicado, String titulo) {
        return new Evento(
                uid,
                publicado.secuencia(),
                publicado.desde(),
                ventana.vence(),
                titulo,
                "Se presenta del " + Fechas.dia(ventana.abre()) + " al " + Fechas.diaDeLaSemana(ventana.vence())
                        + ", hasta las 23:59:59 del centro de México.");
    }

    private static Publicado publicado(Map<Cuatrimestre, Publicado> publicados, Ventana ventana) {
        Publicado suyo = publicados.get(ventana.cuatrimestre());
        if (suyo == null) {
            throw new IllegalStateException("un vencimiento sin publicar");
        }
        return suyo;
    }

    /** Estable y sin decir de quién es: la huella de lo que identifica al plazo en este calendario. */
    private static String uid(DuenoDeCalendario dueno, Cuatrimestre cuatrimestre, String cual) {
        String clave = dueno.valor() + "/" + cuatrimestre.ejercicio() + "-" + cuatrimestre.numero() + "/" + cual;
        return Huella.de(clave.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32) + "@icsoe";
    }
}
