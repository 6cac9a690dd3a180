package mx.icsoe.portal.trabajadores;

import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Qué cambió entre los trabajadores de dos contratos del mismo contratista. */
public interface DiferenciasDeTrabajadores {

    /**
     * Cuántos cambiaron.
     *
     * @param agregados están en el segundo y no en el primero, por NSS
     * @param quitados estaban en el primero y ya no
     * @param conOtroSbc están en ambos con distinto SBC
     */
    record Diferencias(long agregados, long quitados, long conOtroSbc) {

        public boolean hay() {
            return agregados + quitados + conOtroSbc > 0;
        }
    }

    Diferencias entre(ContratistaId contratista, ContratoId antes, ContratoId despues);
}
