package mx.icsoe.portal.domicilio;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** El «Aceptar» del paso 14: guarda el domicilio que la persona vio y lo fija en su destino, una sola vez. */
@Service
public class AceptarDomicilio {

    private final Borradores borradores;
    private final Domicilios domicilios;

    AceptarDomicilio(Borradores borradores, Domicilios domicilios) {
        this.borradores = borradores;
        this.domicilios = domicilios;
    }

    /**
     * Acepta lo visto.
     *
     * @param lectura el domicilio que resulta de un borrador; vacío si algo le falta
     */
    @Transactional
    public Resultado aceptar(
            EncargoDeDomicilio encargo, Visto visto, Function<Borrador, Optional<Domicilio>> lectura, Identidad quien) {
        encargo.apartar();
        Optional<Borrador> borrador = borradores.reservar(quien.contratista(), encargo, visto.borrador());
        if (borrador.isPresent() && borrador.get().terminado()) {
            return Resultado.ACEPTADO;
        }
        if (borrador.isEmpty() || borrador.get().version() != visto.version()) {
            return Resultado.CAMBIO_MIENTRAS_TANTO;
        }
        Optional<Domicilio> domicilio = lectura.apply(borrador.get());
        domicilio.ifPresent(completo -> fijar(encargo, visto, completo, quien));
        return domicilio.isPresent() ? Resultado.ACEPTADO : Resultado.INCOMPLETO;
    }

    private void fijar(EncargoDeDomicilio encargo, Visto visto, Domicilio domicilio, Identidad quien) {
        Optional<DomicilioId> anterior = encargo.actual();
        DomicilioId nuevo = domicilios.guardar(quien.contratista(), domicilio, quien.autor());
        encargo.fijar(nuevo);
        anterior.ifPresent(id -> domicilios.eliminar(quien.contratista(), id, quien.autor()));
        borradores.terminar(quien.contratista(), visto.borrador(), nuevo);
    }

    /** Qué borrador y en qué versión tenía la persona a la vista. */
    public record Visto(UUID borrador, int version) {}

    /** Cómo terminó. */
    public enum Resultado {
        /** Quedó guardado, ahora o con un clic anterior. */
        ACEPTADO,
        /** Otra pestaña cambió las respuestas: hay que volver a mirarlas. */
        CAMBIO_MIENTRAS_TANTO,
        /** Lo escrito ya no alcanza: la colonia pudo salir del catálogo. */
        INCOMPLETO
    }
}
