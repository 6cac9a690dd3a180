package mx.icsoe.portal.plataforma.correo;

import java.util.Optional;

/**
 * La puerta del correo que sale. Una carta se asienta en la transacción de quien la envía: si el acto se deshace, no sale;
 * si se guarda, sale aunque el servidor de correo esté caído, tarde lo que tarde en volver (hasta tres días).
 *
 * <p>Se entrega a lo menos una vez: si el proceso muere entre que el servidor la acepta y que eso se anota, sale un
 * duplicado con el mismo {@code Message-ID}.
 */
public interface Correspondencia {

    /**
     * Asienta una carta. Exige una transacción en curso.
     *
     * @return con qué preguntar por ella; si otra carta llevaba su misma llave {@code unica}, la de esa otra
     */
    CartaId enviar(Carta carta);

    /**
     * Ya no manda una carta que aún espera, porque lo que decía dejó de valer. La que va saliendo o ya salió, salió. Exige
     * una transacción en curso.
     */
    void retirar(CartaId carta);

    /** Qué ha sido de una carta; vacío si nunca existió o ya pasó el tiempo que se conserva su rastro. */
    Optional<EstadoDeCarta> estado(CartaId carta);
}
