package mx.icsoe.portal.llaves.web;

import mx.icsoe.portal.llaves.MotivoDeLlave;
import mx.icsoe.portal.nucleo.Falta;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Lo que el guion de las llaves recibe en JSON. */
sealed interface RespuestaDeLlave {

    /** Quedó hecho. */
    record Exito(boolean exito, String destino) implements RespuestaDeLlave {}

    record Fracaso(boolean exito, Falta falta) implements RespuestaDeLlave {}

    static ResponseEntity<RespuestaDeLlave> exito(String destino) {
        return en(ResponseEntity.ok(), new Exito(true, destino));
    }

    static ResponseEntity<RespuestaDeLlave> fracaso(MotivoDeLlave motivo) {
        return en(ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT), new Fracaso(false, motivo.falta()));
    }

    /** Hay que esperar: se dice cuánto en {@code Retry-After} (RFC 9110, 10.2.3). */
    static ResponseEntity<RespuestaDeLlave> demasiadas(long segundos) {
        return en(
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(segundos)),
                new Fracaso(false, MotivoDeLlave.DEMASIADOS_INTENTOS.falta()));
    }

    /** Siempre JSON, pida lo que pida el navegador: solo lo lee nuestro guion. */
    private static ResponseEntity<RespuestaDeLlave> en(ResponseEntity.BodyBuilder respuesta, RespuestaDeLlave cuerpo) {
        return respuesta.contentType(MediaType.APPLICATION_JSON).body(cuerpo);
    }
}
