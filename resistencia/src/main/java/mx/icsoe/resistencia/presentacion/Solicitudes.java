package mx.icsoe.resistencia.presentacion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import org.springframework.context.ApplicationContext;

/** Lo que hay por presentar: primero lo que se repite y luego nuevas, de cuantos contratistas hagan falta. */
final class Solicitudes {

    private static final Cuatrimestre PRIMERO = new Cuatrimestre(2021, 1);
    private static final int HASTA = 2026;

    private final ApplicationContext portal;
    private final Deque<Pedida> porRepetir = new ArrayDeque<>();
    private final List<Solicitud> hechas = new ArrayList<>();
    private Firmante firmante;
    private int numero;
    private Cuatrimestre siguiente = PRIMERO;

    Solicitudes(ApplicationContext portal) {
        this.portal = portal;
        this.firmante = new Firmante(portal, numero);
    }

    /**
     * Una que se manda.
     *
     * @param folio con el que ya quedó asentada, si ya lo está: no debe salir otro
     */
    record Pedida(Solicitud solicitud, Optional<String> folio) {}

    synchronized List<Pedida> tomar(int cuantas) {
        var tomadas = new ArrayList<Pedida>();
        while (tomadas.size() < cuantas) {
            tomadas.add(porRepetir.isEmpty() ? new Pedida(nueva(), Optional.empty()) : porRepetir.removeFirst());
        }
        return tomadas;
    }

    synchronized void repetir(Pedida pedida) {
        porRepetir.addLast(pedida);
    }

    /** Las que se dieron hasta ahora, sin repetirse. */
    synchronized List<Solicitud> todas() {
        return List.copyOf(hechas);
    }

    private Solicitud nueva() {
        if (siguiente.ejercicio() == HASTA) {
            firmante = new Firmante(portal, ++numero);
            siguiente = PRIMERO;
        }
        var solicitud = firmante.preparar(siguiente);
        siguiente = siguiente.siguiente();
        hechas.add(solicitud);
        return solicitud;
    }
}
