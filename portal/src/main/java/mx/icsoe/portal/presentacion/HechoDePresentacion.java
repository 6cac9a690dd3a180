package mx.icsoe.portal.presentacion;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Algo que pasó al presentar. */
record HechoDePresentacion(String accion, ContratistaId de, Autor quien, Map<String, String> detalle) implements Hecho {

    HechoDePresentacion {
        detalle = Map.copyOf(detalle);
    }

    static HechoDePresentacion firmada(Intencion intencion) {
        return new HechoDePresentacion(
                "presentacion.firmada",
                intencion.contratista(),
                intencion.autor(),
                Map.of(
                        "informativa", intencion.informativa().toString(),
                        "folio", intencion.folio().valor(),
                        "documento", intencion.firmado().documento().hex()));
    }

    static HechoDePresentacion presentada(Intencion intencion, Presentacion presentacion) {
        return new HechoDePresentacion(
                "presentacion.presentada",
                intencion.contratista(),
                intencion.autor(),
                Map.of(
                        "informativa", intencion.informativa().toString(),
                        "folio", presentacion.folio().valor(),
                        "acuse", presentacion.acuse().hex()));
    }

    static HechoDePresentacion rechazada(ContratistaId contratista, Autor quien, String informativa, String codigo) {
        return new HechoDePresentacion(
                "presentacion.rechazada", contratista, quien, Map.of("informativa", informativa, "codigo", codigo));
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.of(de);
    }
}
