package mx.icsoe.portal.llaves;

import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.BadAlgorithmException;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadSignatureException;
import com.webauthn4j.verifier.exception.BadTopOriginException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.MissingChallengeException;
import com.webauthn4j.verifier.exception.NotAllowedAlgorithmException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;

/** Qué se le dice a la persona por cada rechazo de la biblioteca. */
final class Motivos {

    private Motivos() {}

    /** Los rechazos que no se nombran aquí son de una respuesta que ningún dispositivo daría. */
    static MotivoDeLlave de(WebAuthnException rechazo) {
        return switch (rechazo) {
            case BadChallengeException _, MissingChallengeException _ -> MotivoDeLlave.RETO_DISTINTO;
            case BadOriginException _, BadTopOriginException _, CrossOriginException _ -> MotivoDeLlave.ORIGEN_AJENO;
            case BadRpIdException _ -> MotivoDeLlave.SITIO_AJENO;
            case UserNotVerifiedException _, UserNotPresentException _ -> MotivoDeLlave.SIN_VERIFICAR;
            case BadSignatureException _ -> MotivoDeLlave.FIRMA_INCORRECTA;
            case NotAllowedAlgorithmException _, BadAlgorithmException _ -> MotivoDeLlave.ALGORITMO;
            case MaliciousCounterValueException _ -> MotivoDeLlave.COPIADA;
            default -> MotivoDeLlave.MAL_FORMADA;
        };
    }
}
