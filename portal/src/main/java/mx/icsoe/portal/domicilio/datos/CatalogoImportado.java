package mx.icsoe.portal.domicilio.datos;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Entró en vigor una edición del catálogo postal. */
record CatalogoImportado(Edicion edicion, Autor quien) implements Hecho {

    @Override
    public String accion() {
        return "domicilio.catalogo-importado";
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> detalle() {
        return Map.of(
                "edicion", edicion.id().toString(),
                "origen", edicion.origen().name(),
                "sha256", edicion.huella().hex(),
                "nuevas", Integer.toString(edicion.cuenta().nuevas()),
                "cambiadas", Integer.toString(edicion.cuenta().cambiadas()),
                "retiradas", Integer.toString(edicion.cuenta().retiradas()));
    }
}
