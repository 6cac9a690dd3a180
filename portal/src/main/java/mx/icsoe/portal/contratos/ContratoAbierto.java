package mx.icsoe.portal.contratos;

import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.ContratistaId;

/**
 * Un contrato de una informativa en captura. Tenerlo es el permiso de cambiar sus trabajadores: solo lo da
 * {@link Contratos#abrir}, por lo que reste de la transacción.
 */
public final class ContratoAbierto {

    private final Informativa.EnCaptura informativa;
    private final ContratoId id;

    ContratoAbierto(Informativa.EnCaptura informativa, ContratoId id) {
        this.informativa = informativa;
        this.id = id;
    }

    public Informativa.EnCaptura informativa() {
        return informativa;
    }

    public ContratoId id() {
        return id;
    }

    public ContratistaId contratista() {
        return informativa.contratista();
    }
}
