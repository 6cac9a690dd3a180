package mx.icsoe.portal.llaves;

import mx.icsoe.portal.nucleo.Octetos;

/**
 * La mitad pública de una llave, como la dio el dispositivo (WebAuthn, 6.5.1).
 *
 * @param id identificador que le dio el dispositivo
 * @param publica attestedCredentialData: modelo, identificador y llave pública COSE
 * @param contador cuántas veces firmó, según el dispositivo; muchos no cuentan y dicen siempre 0
 * @param respaldable si puede copiarse a otros dispositivos de la misma persona
 * @param respaldada si ya está copiada
 */
public record Credencial(Octetos id, Octetos publica, long contador, boolean respaldable, boolean respaldada) {}
