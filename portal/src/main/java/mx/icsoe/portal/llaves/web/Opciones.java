package mx.icsoe.portal.llaves.web;

import java.util.Base64;
import java.util.List;
import mx.icsoe.portal.llaves.AgregarLlave;
import mx.icsoe.portal.llaves.EntrarConLlave;
import mx.icsoe.portal.llaves.PedirReto;
import mx.icsoe.portal.nucleo.Octetos;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Lo que el navegador pasa al dispositivo, con los nombres de WebAuthn y los octetos en base64url. */
sealed interface Opciones {

    String EXIGIDA = "required";
    String CLASE = "public-key";

    /** Para agregar una llave (WebAuthn, 5.4). */
    record ParaAgregar(
            Sitio rp,
            Usuario user,
            String challenge,
            List<Parametro> pubKeyCredParams,
            long timeout,
            String attestation,
            Seleccion authenticatorSelection,
            List<Descriptor> excludeCredentials)
            implements Opciones {}

    /** Para entrar (WebAuthn, 5.5). */
    record ParaEntrar(String rpId, String challenge, long timeout, String userVerification) implements Opciones {}

    record Sitio(String id, String name) {}

    record Usuario(String id, String name, String displayName) {

        /** Sin datos: lleva los del titular. */
        @Override
        public String toString() {
            return "Usuario[]";
        }
    }

    record Parametro(String type, long alg) {}

    record Seleccion(String residentKey, boolean requireResidentKey, String userVerification) {}

    record Descriptor(String type, String id) {}

    /** Las de agregar, con cómo se mostrará la cuenta en el dispositivo de su dueño. */
    static ParaAgregar de(AgregarLlave.Peticion peticion, String sitio, Rotulo rotulo) {
        return new ParaAgregar(
                new Sitio(peticion.rpId(), sitio),
                new Usuario(base64url(peticion.manija()), rotulo.corto(), rotulo.largo()),
                base64url(peticion.reto()),
                peticion.algoritmos().stream()
                        .map(algoritmo -> new Parametro(CLASE, algoritmo))
                        .toList(),
                PedirReto.VIDA.toMillis(),
                "none",
                new Seleccion(EXIGIDA, true, EXIGIDA),
                peticion.yaRegistradas().stream()
                        .map(credencial -> new Descriptor(CLASE, base64url(credencial)))
                        .toList());
    }

    static ParaEntrar de(EntrarConLlave.Peticion peticion) {
        return new ParaEntrar(peticion.rpId(), base64url(peticion.reto()), PedirReto.VIDA.toMillis(), EXIGIDA);
    }

    /** Siempre JSON, pida lo que pida el navegador: solo lo lee nuestro guion. */
    static ResponseEntity<Opciones> enJson(Opciones opciones) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(opciones);
    }

    private static String base64url(Octetos octetos) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octetos.bytes());
    }
}
