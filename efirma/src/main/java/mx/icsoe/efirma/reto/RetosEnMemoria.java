package mx.icsoe.efirma.reto;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Retos en la memoria de un solo proceso: para pruebas y aplicaciones de un nodo. Se puede compartir entre hilos. */
public final class RetosEnMemoria implements Retos {

    /** Desde este tamaño se barren los vencidos antes de guardar, para que pedir retos no llene la memoria. */
    private static final int BARRER_DESDE = 10_000;

    private final ConcurrentMap<String, Reto> pendientes = new ConcurrentHashMap<>();
    private final InstantSource reloj;

    public RetosEnMemoria(InstantSource reloj) {
        this.reloj = reloj;
    }

    @Override
    public void guardar(String sesion, Reto reto) {
        if (pendientes.size() >= BARRER_DESDE) {
            pendientes.values().removeIf(pendiente -> pendiente.vencido(reloj.instant()));
        }
        pendientes.put(sesion, reto);
    }

    @Override
    public Optional<Reto> tomar(String sesion) {
        return Optional.ofNullable(pendientes.remove(sesion));
    }
}
