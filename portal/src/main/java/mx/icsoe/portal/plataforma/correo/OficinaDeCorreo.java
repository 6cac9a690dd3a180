package mx.icsoe.portal.plataforma.correo;

import mx.icsoe.portal.plataforma.colas.Oficina;

/** Reparte el correo. */
class OficinaDeCorreo extends Oficina {

    /** Cuántas lleva un cartero antes de cerrar su conexión: algunos servidores cortan las muy largas. */
    private static final int CARTAS_POR_RONDA = 100;

    private final RepartirCartas repartir;
    private final Cartero.Oficio oficio;

    OficinaDeCorreo(
            RepartirCartas repartir, Cartero.Oficio oficio, AvisoDeCartas aviso, PropiedadesDeCorreo propiedades) {
        super(
                "correo",
                aviso,
                new Horario(
                        propiedades.hilos(),
                        propiedades.espera(),
                        propiedades.espera().multipliedBy(3)));
        this.repartir = repartir;
        this.oficio = oficio;
    }

    @Override
    protected Despues ronda() {
        try (Cartero cartero = oficio.salir()) {
            var resultado = RepartirCartas.Resultado.SIGUE;
            for (int i = 0; i < CARTAS_POR_RONDA && abierta() && resultado == RepartirCartas.Resultado.SIGUE; i++) {
                resultado = repartir.repartirUna(cartero);
            }
            return switch (resultado) {
                case NADA -> Despues.ESPERAR;
                case SIGUE -> Despues.SEGUIR;
                case SIN_SERVIDOR -> Despues.DESCANSAR;
            };
        }
    }
}
