package mx.icsoe.portal.plataforma.correo;

import mx.icsoe.portal.nucleo.Telefono;

/**
 * El puerto de los mensajes de texto (SMS). El portal no trae proveedor: en la demostración se leen junto a los correos y
 * quien opera conecta el suyo con un bean de este tipo.
 */
@FunctionalInterface
public interface MensajesDeTexto {

    /**
     * Manda un mensaje corto, sin datos personales. Quien lo implementa responde de no perderlo.
     *
     * @param texto de 160 caracteres a lo más
     */
    void enviar(Telefono celular, String texto);
}
