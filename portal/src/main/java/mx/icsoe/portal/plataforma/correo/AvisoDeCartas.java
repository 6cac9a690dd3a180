package mx.icsoe.portal.plataforma.correo;

import mx.icsoe.portal.plataforma.colas.Timbre;

/** Despierta a quien reparte el correo. */
class AvisoDeCartas extends Timbre {

    AvisoDeCartas(int oidos) {
        super(oidos);
    }
}
