package mx.icsoe.portal.trabajadores;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Algo que se hizo con los trabajadores de un contrato; el detalle dice cuántos y nunca quiénes. */
record HechoDeTrabajadores(String accion, ContratistaId deQuien, Optional<Autor> autor, Map<String, String> detalle)
        implements Hecho {

    HechoDeTrabajadores {
        detalle = Map.copyOf(detalle);
    }

    static HechoDeTrabajadores en(
            ContratoId contrato, ContratistaId contratista, String accion, Autor quien, long cuantos) {
        return new HechoDeTrabajadores(
                "trabajadores." + accion,
                contratista,
                Optional.of(quien),
                Map.of("contrato", contrato.toString(), "cuantos", Long.toString(cuantos)));
    }

    static HechoDeTrabajadores de(Carga carga, String accion, Autor quien, long cuantos) {
        return new HechoDeTrabajadores(
                "trabajadores." + accion,
                carga.contratista(),
                Optional.of(quien),
                Map.of(
                        "contrato", carga.contrato().toString(),
                        "carga", carga.id().toString(),
                        "cuantos", Long.toString(cuantos)));
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.of(deQuien);
    }
}
