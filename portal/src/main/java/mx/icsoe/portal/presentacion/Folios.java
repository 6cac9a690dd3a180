package mx.icsoe.portal.presentacion;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.FolioDeContrato;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.stereotype.Component;

/** Da folios: el preliminar, que solo nombra una preparación, y los definitivos. */
@Component
class Folios {

    private final Consecutivos consecutivos;
    private final Uuid7 preliminares;
    private final InstantSource reloj;

    Folios(Consecutivos consecutivos, Uuid7 preliminares, InstantSource reloj) {
        this.consecutivos = consecutivos;
        this.preliminares = preliminares;
        this.reloj = reloj;
    }

    UUID preliminar() {
        return preliminares.siguiente();
    }

    Instant ahora() {
        return reloj.instant();
    }

    /** El siguiente de su tipo y cuatrimestre; queda tomado si la transacción en curso se confirma. */
    Folio definitivo(TipoDeInformativa tipo, Cuatrimestre cuatrimestre) {
        String serie = "%s%02d%d".formatted(tipo.prefijo(), cuatrimestre.ejercicio() % 100, cuatrimestre.numero());
        return Folio.de(tipo.prefijo(), cuatrimestre, consecutivos.tomar(serie, 1));
    }

    /** El consecutivo del primero de varios contratos; vacío si no hay ninguno. */
    Optional<Long> deContratos(Cuatrimestre cuatrimestre, int cuantos) {
        if (cuantos == 0) {
            return Optional.empty();
        }
        String serie = "A%02d%d".formatted(cuatrimestre.ejercicio() % 100, cuatrimestre.numero());
        return Optional.of(consecutivos.tomar(serie, cuantos));
    }

    static FolioDeContrato deContrato(Cuatrimestre cuatrimestre, long primero, int orden) {
        return FolioDeContrato.de(cuatrimestre, primero + orden);
    }
}
