package mx.icsoe.portal.llaves;

import java.util.Base64;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Octetos;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Lo que responde un dispositivo y manda el navegador, en JSON con los octetos en base64url. */
public sealed interface Respuesta {

    /** El JSON más largo que se lee: caben de sobra las llaves RSA de un chip de plataforma. */
    int LARGO_MAXIMO = 32_768;

    /**
     * Una llave nueva (WebAuthn, 5.2.1).
     *
     * @param nombre el que le puso la persona
     */
    record Nueva(String nombre, Octetos clientDataJson, Octetos attestationObject) implements Respuesta {}

    /**
     * Una llave que se usa (WebAuthn, 5.2.2).
     *
     * @param manija a quién dice el dispositivo que pertenece
     */
    record Uso(Octetos credencial, Octetos manija, Octetos clientDataJson, Octetos authenticatorData, Octetos firma)
            implements Respuesta {}

    /** Lee una llave nueva; vacío si no tiene la forma debida. */
    static Optional<Nueva> nueva(String json) {
        return campos(json).flatMap(Campos::nueva);
    }

    /** Lee el uso de una llave; vacío si no tiene la forma debida. */
    static Optional<Uso> uso(String json) {
        return campos(json).flatMap(Campos::uso);
    }

    private static Optional<Campos> campos(String json) {
        try {
            return Optional.ofNullable(Campos.JSON.readValue(json, Campos.class));
        } catch (JacksonException otraForma) {
            return Optional.empty();
        }
    }

    /** Los campos de ambas, tal como llegan. */
    record Campos(
            @Nullable String nombre,
            @Nullable String id,
            @Nullable String userHandle,
            @Nullable String clientDataJSON,
            @Nullable String attestationObject,
            @Nullable String authenticatorData,
            @Nullable String signature) {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        private Optional<Nueva> nueva() {
            var cliente = octetos(clientDataJSON);
            var objeto = octetos(attestationObject);
            return nombre == null || cliente.isEmpty() || objeto.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Nueva(nombre, cliente.get(), objeto.get()));
        }

        private Optional<Uso> uso() {
            var credencial = octetos(id);
            var manija = octetos(userHandle);
            var cliente = octetos(clientDataJSON);
            var dispositivo = octetos(authenticatorData);
            var firma = octetos(signature);
            return credencial.isEmpty()
                            || manija.isEmpty()
                            || cliente.isEmpty()
                            || dispositivo.isEmpty()
                            || firma.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Uso(credencial.get(), manija.get(), cliente.get(), dispositivo.get(), firma.get()));
        }

        private static Optional<Octetos> octetos(@Nullable String base64url) {
            if (base64url == null || base64url.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Octetos(Base64.getUrlDecoder().decode(base64url)));
            } catch (IllegalArgumentException otraForma) {
                return Optional.empty();
            }
        }
    }
}
