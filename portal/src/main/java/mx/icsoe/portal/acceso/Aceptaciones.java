package mx.icsoe.portal.acceso;

import java.time.Instant;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;

/** Los términos publicados y quién los aceptó: solo crecen. */
public interface Aceptaciones {

    /** La huella con que se publicó una versión. */
    Optional<Huella> publicada(int version);

    /** Publica una versión; no hace nada si ya lo estaba. */
    void publicar(TextoDeTerminos texto, Instant cuando);

    boolean aceptada(ContratistaId contratista, int version);

    /** Asienta la aceptación; responde {@code false} si ya constaba. */
    boolean asentar(ContratistaId contratista, TextoDeTerminos texto, String serie, Instant cuando);
}
