package mx.icsoe.portal.contratos.web;

import java.util.List;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.Asunto;
import mx.icsoe.portal.informativas.HiloDeNotas;

/**
 * Lo que se pidió corregir de un contrato, para ponerlo junto a cada campo.
 *
 * @param contrato su identificador, como viene en el formulario
 */
public record NotasDelContrato(String contrato, HiloDeNotas.Hilo hilo) {

    public List<HiloDeNotas.Observacion> de(String campo) {
        return ContratoId.leer(contrato)
                .map(id -> hilo.sobre(new Asunto.DelCampo(id.valor(), campo)))
                .orElse(List.of());
    }

    /** Las del contrato entero, que no son de ningún campo. */
    public List<HiloDeNotas.Observacion> deTodo() {
        return ContratoId.leer(contrato)
                .map(id -> hilo.sobre(new Asunto.DelContrato(id.valor())))
                .orElse(List.of());
    }
}
