package mx.icsoe.portal.plataforma.almacen;

import java.io.IOException;
import mx.icsoe.portal.nucleo.Huella;

/** Lo que impide guardar o leer. No depende de quien usa el portal: se atiende en la operación. */
public abstract sealed class ErrorDeAlmacen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ErrorDeAlmacen(String mensaje) {
        super(mensaje);
    }

    private ErrorDeAlmacen(String mensaje, Throwable causa) {
        super(mensaje, causa);
    }

    /** La base cita un contenido que el almacén no tiene. */
    public static final class ContenidoAusente extends ErrorDeAlmacen {

        private static final long serialVersionUID = 1L;

        public ContenidoAusente(Huella huella) {
            super("el almacén no tiene el contenido " + huella.hex());
        }
    }

    /** Lo guardado ya no corresponde a su huella. */
    public static final class ContenidoAlterado extends ErrorDeAlmacen {

        private static final long serialVersionUID = 1L;

        public ContenidoAlterado(Huella huella) {
            super("el contenido guardado como " + huella.hex() + " está alterado: no se entrega");
        }
    }

    /** El disco o el servicio no respondió. */
    public static final class AlmacenNoDisponible extends ErrorDeAlmacen {

        private static final long serialVersionUID = 1L;

        public AlmacenNoDisponible(IOException causa) {
            super("el almacén no respondió", causa);
        }
    }
}
