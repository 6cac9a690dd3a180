package mx.icsoe.portal.contratantes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Lo que un contratista deja ver o deja de dejar ver, y cada mirada de un contratante. */
record HechoDeContratantes(String accion, ContratistaId de, Autor quien, Map<String, String> detalle) implements Hecho {

    HechoDeContratantes {
        detalle = Map.copyOf(detalle);
    }

    static HechoDeContratantes cambio(Autorizacion autorizacion, Autor quien) {
        return new HechoDeContratantes(
                autorizacion.vigente() ? "contratantes.autorizado" : "contratantes.retirado",
                autorizacion.contratista(),
                quien,
                Map.of(
                        "autorizacion", autorizacion.id().toString(),
                        "version", Integer.toString(autorizacion.version())));
    }

    /** Quien mira es el contratante; de quién es lo que mira, el contratista. */
    static HechoDeContratantes consulta(Consulta consulta) {
        var detalle = new HashMap<String, String>();
        detalle.put("autorizacion", consulta.autorizacion().toString());
        detalle.put("contratante", consulta.contratante().valor().toString());
        detalle.put("que", consulta.que().name());
        detalle.put("contratos", Integer.toString(consulta.contratos()));
        consulta.contrato().ifPresent(contrato -> detalle.put("contrato", contrato.toString()));
        consulta.folio().ifPresent(folio -> detalle.put("folio", folio));
        return new HechoDeContratantes(
                "contratantes.consulta", consulta.contratista(), new Autor("contratante", consulta.serie()), detalle);
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
