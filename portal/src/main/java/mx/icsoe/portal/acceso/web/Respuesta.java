package mx.icsoe.portal.acceso.web;

import mx.icsoe.portal.acceso.MotivoDeAcceso;
import mx.icsoe.portal.acceso.ResultadoDeValidacion;
import mx.icsoe.portal.nucleo.Falta;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Lo que la página de la e.firma recibe en JSON. */
sealed interface Respuesta {

    /** Un reto por firmar. */
    record Reto(String reto) implements Respuesta {}

    record Exito(boolean exito, String nombre, String rfc) implements Respuesta {}

    record Fracaso(boolean exito, Falta falta) implements Respuesta {}

    static ResponseEntity<Respuesta> de(ResultadoDeValidacion resultado) {
        return switch (resultado) {
            case ResultadoDeValidacion.Exitosa(var nombre, var rfc) ->
                ResponseEntity.ok(new Exito(true, nombre, rfc.valor()));
            case ResultadoDeValidacion.Rechazada(var falta) -> fracaso(falta);
            case ResultadoDeValidacion.Frenada(var espera) -> demasiadas(espera.toSeconds() + 1);
        };
    }

    static ResponseEntity<Respuesta> fracaso(Falta falta) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(new Fracaso(false, falta));
    }

    /** Hay que esperar: se dice cuánto en {@code Retry-After} (RFC 9110, 10.2.3). */
    private static ResponseEntity<Respuesta> demasiadas(long segundos) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(segundos))
                .body(new Fracaso(false, MotivoDeAcceso.DEMASIADOS_INTENTOS.falta()));
    }
}
