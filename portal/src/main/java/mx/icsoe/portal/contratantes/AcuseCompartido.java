package mx.icsoe.portal.contratantes;

import mx.icsoe.portal.contratista.Contratista;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.presentacion.Presentacion;

/**
 * De una presentación, lo que le toca a un contratante.
 *
 * @param pdf si el acuse en PDF se le puede entregar: todos los contratos que ampara son con él (ADR 0153)
 */
public record AcuseCompartido(
        Autorizacion autorizacion,
        Contratista contratista,
        Ficha informativa,
        Estado estado,
        Presentacion presentacion,
        boolean extemporanea,
        Cambios cambios,
        boolean pdf) {

    /** Cuántos contratos se le muestran. */
    int cuantos() {
        return cambios.llevados()
                + cambios.perdidos().size()
                + cambios.sinEfectos().size();
    }

    @Override
    public String toString() {
        return "AcuseCompartido[" + presentacion.folio() + "]";
    }
}
