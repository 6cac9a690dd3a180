package mx.icsoe.portal.notas;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Algo que se hizo en el hilo de una informativa; nunca dice lo que se escribió. */
record HechoDeNota(String accion, ContratistaId deQuien, Autor quien, Map<String, String> detalle) implements Hecho {

    HechoDeNota {
        detalle = Map.copyOf(detalle);
    }

    static HechoDeNota agregada(Nota nota) {
        return new HechoDeNota(
                nota.clase().accion(),
                nota.contratista(),
                nota.quien().autor(),
                detalle(nota.informativa(), nota.id()));
    }

    static HechoDeNota atendida(Nota nota, Autor quien) {
        return new HechoDeNota("notas.atendida", nota.contratista(), quien, detalle(nota.informativa(), nota.id()));
    }

    static HechoDeNota porMandar(String accion, NotaPorMandar nota, Autor quien) {
        return new HechoDeNota("notas." + accion, nota.contratista(), quien, detalle(nota.informativa(), nota.id()));
    }

    private static Map<String, String> detalle(InformativaId informativa, NotaId nota) {
        return Map.of("informativa", informativa.toString(), "nota", nota.toString());
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.of(deQuien);
    }
}
