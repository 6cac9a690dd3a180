package mx.icsoe.portal.notas;

import mx.icsoe.portal.informativas.Informativa;

/** En qué acabó regresar una informativa que estaba en firma: devolverla el contratista o retirarla quien la envió. */
public sealed interface Regreso {

    record Listo(Informativa informativa) implements Regreso {}

    /** La firma va demasiado adelante, o no fue un capturista quien la envió. */
    record Impedido(Informativa actual, MotivoDeNota motivo) implements Regreso {}

    /** Cambió antes: no se hizo nada. */
    record Cambiada(Informativa actual) implements Regreso {}

    record NoExiste() implements Regreso {}
}
