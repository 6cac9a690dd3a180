package mx.icsoe.portal.periodos;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Huella;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Importa días inhábiles, UMA y salarios mínimos: todo el archivo o nada. */
@Service
class ImportarPeriodos {

    private final DatosDePeriodos guardados;
    private final Calendario calendario;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    ImportarPeriodos(
            DatosDePeriodos guardados, Calendario calendario, ApplicationEventPublisher hechos, InstantSource reloj) {
        this.guardados = guardados;
        this.calendario = calendario;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /**
     * Lo que hizo una importación.
     *
     * @param cambios una frase por dato nuevo o distinto
     * @param iguales cuántos ya estaban así
     * @param vencimientos una frase por plazo que se movió
     */
    record Resumen(List<String> cambios, int iguales, List<String> vencimientos) {}

    @Transactional
    public Resumen importar(List<DatoDelPeriodo> datos, Huella archivo, Autor quien) {
        guardados.apartar();
        var antes = vencimientos(datos);
        var cambios = new ArrayList<String>();
        for (var dato : datos) {
            switch (guardados.guardar(dato, reloj.instant(), quien)) {
                case NUEVO -> cambios.add("Nuevo: " + dato.nombre());
                case CAMBIADO -> cambios.add("Cambió: " + dato.nombre());
                case IGUAL -> {}
            }
        }
        var despues = vencimientos(datos);
        var movidos = despues.entrySet().stream()
                .filter(cada -> !cada.getValue().equals(antes.get(cada.getKey())))
                .map(cada -> "La informativa del " + cada.getKey().nombre() + " vence el "
                        + cada.getValue().vence() + " y ya no el "
                        + Objects.requireNonNull(antes.get(cada.getKey())).vence())
                .toList();
        if (!cambios.isEmpty()) {
            hechos.publishEvent(new HechoDePeriodos(
                    quien,
                    Map.of(
                            "archivo", archivo.hex(),
                            "cambios", Integer.toString(cambios.size()),
                            "vencimientos", Integer.toString(movidos.size()))));
        }
        return new Resumen(List.copyOf(cambios), datos.size() - cambios.size(), movidos);
    }

    /** Las ventanas que un día de los que se importan podría mover. */
    private Map<Cuatrimestre, Ventana> vencimientos(List<DatoDelPeriodo> datos) {
        var ventanas = new LinkedHashMap<Cuatrimestre, Ventana>();
        datos.stream()
                .flatMap(dato -> dato instanceof DatoDelPeriodo.Dia dia
                        ? Stream.of(dia.dia().getYear())
                        : Stream.empty())
                .distinct()
                .sorted()
                .flatMap(anio -> calendario.delAnio(anio).stream())
                .forEach(ventana -> ventanas.put(ventana.cuatrimestre(), ventana));
        return ventanas;
    }
}
