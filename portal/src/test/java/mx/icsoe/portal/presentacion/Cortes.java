package mx.icsoe.portal.presentacion;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Corta una vez, en el lugar y del modo que se le pidió; el intento siguiente ya no tropieza. */
final class Cortes {

    private final AtomicReference<@Nullable Pedido> pedido = new AtomicReference<>();

    private record Pedido(PuntoDeCorte donde, Runnable como) {}

    /** Lo que muere con el proceso: nadie lo atrapa para contestar otra cosa. */
    static final class Muerte extends Error {

        private static final long serialVersionUID = 1L;

        Muerte(PuntoDeCorte donde) {
            super("se cortó en " + donde);
        }
    }

    void pedir(PuntoDeCorte donde, Runnable como) {
        pedido.set(new Pedido(donde, como));
    }

    /** Si lo pedido aún no ocurre. */
    boolean pendiente() {
        return pedido.get() != null;
    }

    void olvidar() {
        pedido.set(null);
    }

    void llegar(PuntoDeCorte donde) {
        var actual = pedido.get();
        if (actual != null && actual.donde() == donde && pedido.compareAndSet(actual, null)) {
            actual.como().run();
        }
    }
}
