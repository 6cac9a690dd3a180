package mx.icsoe.portal.notas;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.presentacion.Intenciones;
import mx.icsoe.portal.presentacion.Preparaciones;
import org.springframework.stereotype.Component;

/** Hasta dónde va la firma de la que se tiene apartada: de eso depende que todavía se pueda regresar. */
@Component
class FirmaEnPuerta {

    private final Preparaciones preparaciones;
    private final Intenciones intenciones;
    private final InstantSource reloj;

    FirmaEnPuerta(Preparaciones preparaciones, Intenciones intenciones, InstantSource reloj) {
        this.preparaciones = preparaciones;
        this.intenciones = intenciones;
        this.reloj = reloj;
    }

    /** Por qué no se puede devolver: lo firmado se termina de presentar. */
    Optional<MotivoDeNota> impideDevolver(Informativa.EnFirma enFirma) {
        return intenciones.buscar(enFirma.contratista(), enFirma.id()).map(firmada -> MotivoDeNota.YA_FIRMADA);
    }

    /** Por qué no se puede retirar: además de lo firmado, el contratista tiene a la vista una cadena que puede firmar. */
    Optional<MotivoDeNota> impideRetirar(Informativa.EnFirma enFirma) {
        return impideDevolver(enFirma)
                .or(() -> preparaciones
                        .buscar(enFirma.contratista(), enFirma.id())
                        .filter(una -> una.version() == enFirma.ficha().version())
                        .filter(una -> reloj.instant().isBefore(una.vence()))
                        .map(una -> MotivoDeNota.YA_SE_PREPARA));
    }
}
