package mx.icsoe.portal.informativas;

/** En qué acabó el intento de iniciar una informativa. */
public sealed interface Inicio {

    /** Quedó en captura. Iniciar otra vez la misma, como en un doble clic, da la que ya estaba. */
    record Iniciada(Ficha ficha) implements Inicio {}

    /** Se prepara otra, de otro tipo, en el mismo cuatrimestre. */
    record HayOtra(Ficha ficha) implements Inicio {}

    /** Ese tipo no se puede en ese cuatrimestre. */
    record Impedida(MotivoDeInformativa motivo) implements Inicio {}
}
