package mx.icsoe.portal.contratos;

import java.util.Collection;
import java.util.Optional;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.jspecify.annotations.Nullable;

/** Escribe los contratos de una informativa en captura; quien escribe debe tenerla. */
public interface CapturaDeContratos {

    /** Pone en fila a quienes agreguen contratos a esta informativa, hasta que la transacción termine. */
    void apartar(Informativa.EnCaptura informativa);

    /** El contrato, en fila para cambiarlo; vacío si no existe, se eliminó o es de otra informativa. */
    Optional<Contrato> apartar(Informativa.EnCaptura informativa, ContratoId id);

    /** Lo mismo, además en fila con quien esté cambiando sus trabajadores. */
    Optional<Contrato> apartarParaEliminar(Informativa.EnCaptura informativa, ContratoId id);

    /** Los agrega al final, en su orden. */
    void agregar(Informativa.EnCaptura informativa, Collection<Nuevo> nuevos, Autor autor);

    /** Cambia lo capturado y sube la versión. Lo que pasa a ser igual al fiscal deja de tener domicilio. */
    void cambiar(Contrato apartado, DatosDelContrato datos, Autor autor);

    /** Fija el domicilio de una de las partes, o lo deja por ubicar si es nulo. */
    void ubicar(Contrato apartado, ParteDelContrato parte, @Nullable DomicilioId domicilio, Autor autor);

    void eliminar(Contrato apartado, Autor autor);

    /** Si hubo un contrato así y se eliminó. */
    boolean eliminado(ContratistaId contratista, ContratoId id);

    /** Lo último que se sabe de los contratos de una informativa: cambia con cualquier cambio a cualquiera. */
    String huella(ContratistaId contratista, InformativaId informativa);

    /**
     * Un contrato por agregar.
     *
     * @param contratista su domicilio convencional, si es distinto del fiscal y ya está ubicado
     * @param contratante el domicilio del contratante, si es distinto del fiscal y ya está ubicado
     */
    record Nuevo(
            ContratoId id,
            DatosDelContrato datos,
            Optional<DomicilioId> contratista,
            Optional<DomicilioId> contratante,
            Optional<ContratoId> copiaDe) {

        /** Uno que no es copia de otro. */
        public static Nuevo de(ContratoId id, DatosDelContrato datos) {
            return new Nuevo(id, datos, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
