package mx.icsoe.portal.plataforma.almacen;

import java.io.InputStream;
import mx.icsoe.portal.nucleo.Huella;

/**
 * Contenidos guardados por su huella: el mismo contenido se guarda una vez y no cambia nunca.
 *
 * <p>Primero se guarda el contenido y luego se escribe en la base quién lo usa: un corte entre ambos deja un huérfano,
 * que no daña y que {@code BarridoDeHuerfanos} retira. Todas las operaciones pueden lanzar {@link ErrorDeAlmacen}.
 * Quien lo realiza admite muchos hilos.
 */
public interface Almacen {

    /**
     * Guarda un contenido; al volver ya es durable. Si lo guardado bajo esa huella estaba alterado, lo repone.
     *
     * @param contenido se lee hasta el final; quien llama lo cierra
     */
    Huella guardar(InputStream contenido);

    /**
     * Abre un contenido después de comprobar que su huella es la pedida: lo alterado no se entrega ni en parte.
     *
     * @return quien llama lo cierra
     */
    InputStream abrir(Huella huella);

    /** Si está guardado; no comprueba que siga intacto. */
    boolean existe(Huella huella);
}
