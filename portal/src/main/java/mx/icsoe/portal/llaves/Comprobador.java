package mx.icsoe.portal.llaves;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import mx.icsoe.portal.nucleo.Octetos;

/**
 * Comprueba lo que responde un dispositivo con los pasos de WebAuthn 7.1 y 7.2, que da la biblioteca (ADR 0156): clase,
 * reto, origen, sitio, presencia, verificación de la persona, algoritmo, firma y contador. No recuerda nada y se puede
 * compartir entre hilos.
 */
final class Comprobador {

    /** En el orden en que se prefieren. */
    static final List<COSEAlgorithmIdentifier> ALGORITMOS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    private static final boolean PERSONA_VERIFICADA = true;
    private static final boolean PERSONA_PRESENTE = true;

    private final Supplier<String> origen;
    private final WebAuthnManager webauthn;
    private final AttestedCredentialDataConverter publicas;

    /** Con el origen de este sitio, que se pregunta cada vez: sin configurar, depende del puerto. */
    Comprobador(Supplier<String> origen) {
        var conversor = new ObjectConverter();
        this.origen = origen;
        this.webauthn = WebAuthnManager.createNonStrictWebAuthnManager(conversor);
        this.publicas = new AttestedCredentialDataConverter(conversor);
    }

    /** Comprueba una llave nueva (WebAuthn, 7.1). La atestación no se pide ni se cree: no importa de qué marca es. */
    Comprobacion<Credencial> nueva(Respuesta.Nueva respuesta, Octetos reto) {
        var leida = leer(() -> webauthn.parse(new RegistrationRequest(
                respuesta.attestationObject().bytes(),
                respuesta.clientDataJson().bytes())));
        return leida.<Comprobacion<Credencial>>map(registro -> nueva(registro, reto))
                .orElseGet(() -> new Comprobacion.Mala<>(MotivoDeLlave.MAL_FORMADA));
    }

    /** Comprueba el uso de una llave (WebAuthn, 7.2). */
    Comprobacion<Comprobacion.Firmado> uso(Respuesta.Uso respuesta, Credencial credencial, Octetos reto) {
        var leida = leer(() -> webauthn.parse(new AuthenticationRequest(
                respuesta.credencial().bytes(),
                respuesta.manija().bytes(),
                respuesta.authenticatorData().bytes(),
                respuesta.clientDataJson().bytes(),
                respuesta.firma().bytes())));
        return leida.<Comprobacion<Comprobacion.Firmado>>map(uso -> uso(uso, credencial, reto))
                .orElseGet(() -> new Comprobacion.Mala<>(MotivoDeLlave.MAL_FORMADA));
    }

    private Comprobacion<Credencial> nueva(RegistrationData registro, Octetos reto) {
        try {
            var comprobado = webauthn.verify(
                    registro,
                    new RegistrationParameters(sitio(reto), parametros(), PERSONA_VERIFICADA, PERSONA_PRESENTE));
            return credencial(
                    Objects.requireNonNull(comprobado.getAttestationObject()).getAuthenticatorData());
        } catch (WebAuthnException mala) {
            return new Comprobacion.Mala<>(Motivos.de(mala));
        }
    }

    private Comprobacion<Comprobacion.Firmado> uso(AuthenticationData uso, Credencial credencial, Octetos reto) {
        var conocida = publicas.convert(credencial.publica().bytes());
        try {
            var comprobado = webauthn.verify(
                    uso,
                    new AuthenticationParameters(
                            sitio(reto), registrada(credencial, conocida), null, PERSONA_VERIFICADA, PERSONA_PRESENTE));
            var dispositivo = Objects.requireNonNull(comprobado.getAuthenticatorData());
            return new Comprobacion.Buena<>(
                    new Comprobacion.Firmado(dispositivo.getSignCount(), dispositivo.isFlagBS()));
        } catch (WebAuthnException mala) {
            return new Comprobacion.Mala<>(Motivos.de(mala));
        }
    }

    /**
     * Lo que la biblioteca entiende de lo recibido. Promete fallar solo con sus excepciones, pero ante lo torcido se le
     * escapan las de Jackson y aun {@code ClassCastException} (RespuestasHostilesTest): aquí todas dicen lo mismo.
     */
    private static <T> Optional<T> leer(Supplier<T> lectura) {
        try {
            return Optional.of(lectura.get());
        } catch (RuntimeException ilegible) {
            return Optional.empty();
        }
    }

    /** El nombre de este sitio para los dispositivos (RP ID): el anfitrión de su origen, nunca el que diga la petición. */
    String rpId() {
        return Objects.requireNonNull(new Origin(origen.get()).getHost());
    }

    /** Una llave de una familia que dice usar el algoritmo de otra no firmaría nunca: se rechaza desde ahora. */
    private Comprobacion<Credencial> credencial(AuthenticatorData<?> dispositivo) {
        var conocida = Objects.requireNonNull(dispositivo.getAttestedCredentialData());
        var publica = conocida.getCOSEKey();
        var algoritmo = Objects.requireNonNull(publica.getAlgorithm());
        if (publica.getKeyType() != algoritmo.getKeyType()) {
            return new Comprobacion.Mala<>(MotivoDeLlave.ALGORITMO);
        }
        return new Comprobacion.Buena<>(new Credencial(
                new Octetos(conocida.getCredentialId()),
                new Octetos(publicas.convert(conocida)),
                dispositivo.getSignCount(),
                dispositivo.isFlagBE(),
                dispositivo.isFlagBS()));
    }

    private ServerProperty sitio(Octetos reto) {
        return ServerProperty.builder()
                .origin(new Origin(origen.get()))
                .rpId(rpId())
                .challenge(new DefaultChallenge(reto.bytes()))
                .build();
    }

    private static List<PublicKeyCredentialParameters> parametros() {
        return ALGORITMOS.stream()
                .map(algoritmo -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algoritmo))
                .toList();
    }

    private static CredentialRecordImpl registrada(Credencial credencial, AttestedCredentialData conocida) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                PERSONA_VERIFICADA,
                credencial.respaldable(),
                credencial.respaldada(),
                credencial.contador(),
                conocida,
                null,
                null,
                null,
                null);
    }
}
