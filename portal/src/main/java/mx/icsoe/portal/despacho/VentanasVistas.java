package mx.icsoe.portal.despacho;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Calendario;
import mx.icsoe.portal.periodos.Ventana;

/** Las ventanas que hacen falta para un tablero, cada una calculada una vez por muchos que sean los contratistas. */
final class VentanasVistas {

    /** El primero que se informó: la obligación nació el 24 de abril de 2021. */
    private static final Cuatrimestre PRIMERO = new Cuatrimestre(2021, 1);

    private final Map<Cuatrimestre, Ventana> vistas = new HashMap<>();
    private final Calendario calendario;
    private final Ventana corre;

    VentanasVistas(Calendario calendario, Instant ahora) {
        this.calendario = calendario;
        this.corre = calendario.queCorre(ahora);
        vistas.put(corre.cuatrimestre(), corre);
    }

    /** La del plazo que corre. */
    Ventana corre() {
        return corre;
    }

    Ventana de(Cuatrimestre cuatrimestre) {
        return vistas.computeIfAbsent(cuatrimestre, calendario::ventana);
    }

    /**
     * Los cuatrimestres por los que responde un contratista: el que corre y los que han vencido desde que se le conoce.
     *
     * @param alta cuándo entró por primera vez: lo que ya había vencido entonces no consta aquí que lo debiera
     * @param primero el más antiguo de los que tiene informativa
     */
    List<Ventana> desde(Instant alta, Optional<Cuatrimestre> primero) {
        var suyas = new ArrayList<Ventana>();
        suyas.add(corre);
        var anterior = corre.cuatrimestre().anterior();
        while (anterior.compareTo(PRIMERO) >= 0 && respondePor(anterior, alta, primero)) {
            suyas.add(de(anterior));
            anterior = anterior.anterior();
        }
        return suyas;
    }

    private boolean respondePor(Cuatrimestre cuatrimestre, Instant alta, Optional<Cuatrimestre> primero) {
        return primero.filter(cual -> cual.compareTo(cuatrimestre) <= 0).isPresent()
                || !de(cuatrimestre).vencida(alta);
    }
}
