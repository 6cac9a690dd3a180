package mx.icsoe.portal.plataforma.correo;

import java.util.Optional;

/** Quien lleva las cartas de una ronda; puede conservar abierta su conexión de una a otra. */
interface Cartero extends AutoCloseable {

    /** Entrega una carta; si no pudo, por qué. */
    Optional<FallaDeEntrega> entregar(CartaTomada carta);

    @Override
    void close();

    /** De dónde sale uno para cada ronda. */
    @FunctionalInterface
    interface Oficio {

        Cartero salir();
    }
}
