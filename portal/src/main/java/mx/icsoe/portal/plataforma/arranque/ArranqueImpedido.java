package mx.icsoe.portal.plataforma.arranque;

/** El portal no debe o no puede arrancar; el mensaje es lo que lee quien opera, sin jerga ni traza. */
public final class ArranqueImpedido extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ArranqueImpedido(String frase) {
        super(frase);
    }
}
