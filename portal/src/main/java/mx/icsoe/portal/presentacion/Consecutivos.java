package mx.icsoe.portal.presentacion;

/** Los números de los folios: sin huecos, porque se toman dentro de la transacción que los usa. */
public interface Consecutivos {

    /**
     * Toma varios seguidos.
     *
     * @param serie como {@code N262} o {@code A26P}
     * @return el primero
     */
    long tomar(String serie, int cuantos);
}
