package mx.icsoe.portal.domicilio;

import java.util.Locale;
import java.util.Optional;

/**
 * Un domicilio concreto que el asistente pide a una persona por cuenta de un {@link DestinoDeDomicilio}. Vive lo que
 * una petición.
 */
public interface EncargoDeDomicilio {

    /**
     * Distingue el borrador de los demás del mismo contratista: {@code social}, {@code contrato-<id>}; hasta 100
     * caracteres.
     */
    String clave();

    /** De qué domicilio se trata, como título: «Domicilio social». */
    String titulo();

    /** El título en medio de una frase: «domicilio social». */
    default String enFrase() {
        return titulo().substring(0, 1).toLowerCase(Locale.ROOT) + titulo().substring(1);
    }

    /** La ruta bajo la que vive el asistente, que termina en {@code /domicilio}. */
    String ruta();

    /** A dónde se va al aceptar, y al eliminar. */
    String regreso();

    /**
     * Pone en fila a quienes quieran cambiar este destino, hasta que la transacción termine. Es el primer candado de quien
     * guarda o elimina: antes de leer {@link #actual}, antes del borrador y antes del domicilio.
     */
    void apartar();

    /** El domicilio que hoy está fijado. */
    Optional<DomicilioId> actual();

    /** Fija el domicilio aceptado; corre dentro de la transacción que lo guarda y que elimina el anterior. */
    void fijar(DomicilioId domicilio);

    /** Deja el destino sin domicilio; corre dentro de la transacción que lo elimina. */
    void quitar();
}
