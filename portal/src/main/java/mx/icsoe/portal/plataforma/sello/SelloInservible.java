package mx.icsoe.portal.plataforma.sello;

/** El sello o el sellado de tiempo no se pueden usar. No depende de quien usa el portal: se atiende en la operación. */
public final class SelloInservible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SelloInservible(String mensaje) {
        super(mensaje);
    }

    SelloInservible(String mensaje, Throwable causa) {
        super(mensaje, causa);
    }
}
