package mx.icsoe.portal.notas;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.avisos.Avisar;
import mx.icsoe.portal.avisos.AvisoNuevo;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.springframework.stereotype.Component;

/** Avisa a cada quien cuando la informativa pasa a sus manos. Dice de qué hablan las notas y nunca lo que dicen. */
@Component
class AvisosDelHilo {

    private static final int LUGARES = 10;

    private final Avisar avisar;
    private final Notas notas;

    AvisosDelHilo(Avisar avisar, Notas notas) {
        this.avisar = avisar;
        this.notas = notas;
    }

    /** Al contratista, que la tiene para revisarla y firmarla. */
    void enviada(Ficha ficha, QuienAnota quien, boolean conMensaje) {
        String mensaje = conMensaje ? " Dejó un mensaje en el hilo de notas." : "";
        avisar.a(
                new Destinatario.DelContratista(ficha.contratista()),
                AvisoNuevo.de(
                                "Tienes una informativa para revisar y firmar",
                                quien.nombre() + " envió a firma la " + nombre(ficha) + "." + mensaje
                                        + "\n\nRevísala y fírmala con tu e.firma, o devuélvela con notas.")
                        .conEnlace("Revisar la informativa", ruta(ficha, "/revisar")));
    }

    /** A quien la envió por última vez; si nadie la envió, el contratista captura solo. */
    void devuelta(Ficha ficha, Collection<NotaPorMandar> atadas) {
        quienEnvio(ficha)
                .ifPresent(capturista -> avisar.a(
                        capturista,
                        AvisoNuevo.de(
                                        "Se devolvió una informativa que enviaste a firma",
                                        "El contratista devolvió la " + nombre(ficha) + " con "
                                                + (atadas.isEmpty()
                                                        ? "una nota general."
                                                        : "una nota general y "
                                                                + (atadas.size() == 1
                                                                        ? "otra sobre: "
                                                                        : atadas.size() + " más sobre: ")
                                                                + lugares(atadas) + ".")
                                                + "\n\nLas notas se leen en el portal.")
                                .conEnlacePor(ficha.contratista(), "Ver las notas", ruta(ficha, "/notas"))));
    }

    /** A quien la envió por última vez. */
    void presentada(Ficha ficha, Optional<Folio> folio) {
        quienEnvio(ficha)
                .ifPresent(capturista -> avisar.a(
                        capturista,
                        AvisoNuevo.de(
                                        "Se presentó una informativa que enviaste a firma",
                                        "El contratista firmó y presentó la " + nombre(ficha)
                                                + folio.map(uno -> ", con el folio " + uno.valor())
                                                        .orElse("")
                                                + ".\n\nSu acuse se descarga en el portal.")
                                .conEnlacePor(ficha.contratista(), "Ver la informativa", ruta(ficha, ""))));
    }

    private Optional<Destinatario> quienEnvio(Ficha ficha) {
        return notas.de(ficha.contratista(), ficha.id()).reversed().stream()
                .map(NotaDelHilo::nota)
                .filter(nota -> nota.clase() == ClaseDeNota.ENVIO)
                .findFirst()
                .map(Nota::quien)
                .filter(QuienAnota::esCapturista)
                .map(quien -> new Destinatario.DelCapturista(
                        new CapturistaId(UUID.fromString(quien.autor().referencia()))));
    }

    private static String lugares(Collection<NotaPorMandar> atadas) {
        List<String> distintos =
                atadas.stream().map(una -> una.tema().sobre()).distinct().toList();
        String primeros = String.join("; ", distintos.subList(0, Math.min(LUGARES, distintos.size())));
        int resto = distintos.size() - LUGARES;
        return resto > 0 ? primeros + "; y " + resto + " lugares más" : primeros;
    }

    private static String nombre(Ficha ficha) {
        String titulo = ficha.tipo().titulo();
        return titulo.substring(0, 1).toLowerCase(Locale.ROOT) + titulo.substring(1) + " del "
                + ficha.cuatrimestre().nombre();
    }

    private static RutaPropia ruta(Ficha ficha, String pagina) {
        return new RutaPropia("/icsoe/informativas/" + ficha.id() + pagina);
    }
}
