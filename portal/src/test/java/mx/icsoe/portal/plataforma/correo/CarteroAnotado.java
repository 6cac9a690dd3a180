package mx.icsoe.portal.plataforma.correo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Un cartero que no sale del edificio: anota lo que le dan y contesta lo que se le diga. */
final class CarteroAnotado implements Cartero {

    final List<CartaTomada> entregadas = new ArrayList<>();
    Optional<FallaDeEntrega> falla = Optional.empty();
    Runnable antesDeContestar = () -> {};

    @Override
    public Optional<FallaDeEntrega> entregar(CartaTomada carta) {
        entregadas.add(carta);
        antesDeContestar.run();
        return falla;
    }

    @Override
    public void close() {
        antesDeContestar = () -> {};
    }
}
