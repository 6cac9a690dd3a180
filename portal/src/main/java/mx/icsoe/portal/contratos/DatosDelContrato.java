package mx.icsoe.portal.contratos;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Lo que se captura de un contrato en su página o en un renglón de un archivo; los domicilios se ubican aparte.
 *
 * @param convencionalIgual si el domicilio convencional del contratista es igual a su domicilio fiscal
 * @param contratanteIgual si el domicilio social o convencional del contratante es igual a su domicilio fiscal
 */
public record DatosDelContrato(
        Contratante contratante,
        String objeto,
        ServicioContratado servicio,
        LocalDate inicio,
        Optional<LocalDate> termino,
        boolean convencionalIgual,
        boolean contratanteIgual) {}
