package mx.icsoe.portal.presentacion;

import java.util.concurrent.atomic.AtomicReference;
import mx.icsoe.portal.presentacion.puntos.Punto;
import org.jspecify.annotations.Nullable;

/** Corta una vez, en el lugar y del modo que se le pidió; el intento siguiente ya no tropieza. */
final class Cortes {

    private final AtomicReference<@Nullable Pedido> pedido = new AtomicReference<>();

    private record Pedido(Punto donde, Runnable como) {}

    /** Lo que muere con el proceso: nadie lo atrapa para contestar otra cosa. */
    static final class Muerte extends Error {

        private static final long serialVersionUID = 1L;

        Muerte(Punto donde) {
            super("se cortó en " + donde);
        }
    }

    void pedir(Punto donde, Runnable como) {
        pedido.set(new Pedido(donde, como));
    }

    /** Si lo pedido aún no ocurre. */
    boolean pendiente() {
        return pedido.get() != null;
    }

    void olvidar() {
        pedido.set(null);
    }

    void llegar(Punto donde) {
        var actual = pedido.get();
        if (actual != null && actual.donde() == donde && pedido.compareAndSet(actual, null)) {
            actual.como().run();
        }
    }
}
