package mx.icsoe.portal.plataforma.seguridad;

import java.util.Optional;
import mx.icsoe.portal.plataforma.traza.Causas;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/** Qué estado de HTTP le corresponde a lo que falló. */
final class Fallas {

    private Fallas() {}

    static HttpStatusCode estado(Throwable falla) {
        return Causas.de(falla)
                .flatMap(causa -> estadoPropio(causa).stream())
                .findFirst()
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Si quien pedía se fue antes de recibir la respuesta: no hay a quién contestarle. */
    static boolean esDesconexion(Throwable falla) {
        return Causas.de(falla).anyMatch(ClientAbortException.class::isInstance);
    }

    private static Optional<HttpStatusCode> estadoPropio(Throwable causa) {
        return Optional.ofNullable(
                switch (causa) {
                    case InvalidParameterException ilegible -> HttpStatusCode.valueOf(ilegible.getErrorCode());
                    case ErrorResponse conEstado -> conEstado.getStatusCode();
                    case MultipartException ilegible -> HttpStatus.BAD_REQUEST;
                    case RequestRejectedException rechazada -> HttpStatus.BAD_REQUEST;
                    case DataAccessResourceFailureException sinBase -> HttpStatus.SERVICE_UNAVAILABLE;
                    case TransientDataAccessException sinBase -> HttpStatus.SERVICE_UNAVAILABLE;
                    case CannotCreateTransactionException sinBase -> HttpStatus.SERVICE_UNAVAILABLE;
                    default -> null;
                });
    }
}
