package mx.icsoe.portal.plataforma.almacen;

import java.time.Instant;
import java.util.function.Consumer;
import mx.icsoe.portal.nucleo.Huella;

/**
 * Lo que el barrido necesita de un almacén. Un contenido no se borra de golpe: se aparta, se vuelve a preguntar quién lo
 * usa y solo entonces se desecha.
 */
interface Inventario {

    /** Recorre lo guardado antes de un instante. */
    void recorrer(Instant antesDe, Consumer<Huella> visita);

    /** Recorre lo que un barrido interrumpido dejó apartado. */
    void recorrerApartados(Consumer<Huella> visita);

    /** Lo saca de donde se lee, sin borrarlo. */
    void apartar(Huella huella);

    /** Lo devuelve a donde se lee. */
    void restituir(Huella huella);

    /** Borra lo apartado. */
    void desechar(Huella huella);

    /** Lanza {@link ErrorDeAlmacen} si hoy no podría guardar. */
    void comprobar();
}
