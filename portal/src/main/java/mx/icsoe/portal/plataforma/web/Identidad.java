package mx.icsoe.portal.plataforma.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.TipoPersona;

/**
 * Quien actúa por un contratista: él mismo o uno de sus capturistas.
 *
 * @param nombre razón social o nombre del contratista, tal como está en su certificado
 * @param medio cómo entró quien actúa
 * @param desde cuándo entró
 */
public record Identidad(ContratistaId contratista, Rfc rfc, String nombre, Medio medio, Instant desde)
        implements EnSesion {

    /** El contratista que entró con su e.firma. */
    public static Identidad conEfirma(ContratistaId contratista, Rfc rfc, String nombre, String serie, Instant desde) {
        return new Identidad(contratista, rfc, nombre, new Medio.Efirma(serie), desde);
    }

    @Override
    public UUID sujeto() {
        return switch (medio) {
            case Medio.Efirma efirma -> contratista.valor();
            case Medio.LlaveDeAcceso llave -> contratista.valor();
            case Medio.Capturista capturista -> capturista.quien().sujeto();
        };
    }

    public TipoPersona tipoPersona() {
        return rfc.tipoPersona();
    }

    public Autor autor() {
        return medio.autor();
    }

    /** El capturista que actúa por el contratista; vacío si es el contratista mismo. */
    public Optional<CapturistaEnSesion> capturista() {
        return medio instanceof Medio.Capturista capturista ? Optional.of(capturista.quien()) : Optional.empty();
    }

    /** Si es el contratista mismo y entró con su e.firma. */
    public boolean conEfirma() {
        return medio instanceof Medio.Efirma;
    }

    public boolean tiene(Facultad facultad) {
        return medio.tiene(facultad);
    }

    /**
     * Número de serie del certificado con que entró, 20 cifras.
     *
     * @throws IllegalStateException si no entró con e.firma: lo que la pide lo declara en {@link Acceso#conEfirma}
     */
    public String serie() {
        if (medio instanceof Medio.Efirma efirma) {
            return efirma.serie();
        }
        throw new IllegalStateException("quien actúa no entró con e.firma");
    }

    @Override
    public String toString() {
        return "Identidad[" + getName() + "]";
    }
}
