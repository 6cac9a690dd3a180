package mx.icsoe.efirma;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.icsoe.efirma.certificado.CertificadoSat;
import mx.icsoe.efirma.confianza.Autoridad;
import mx.icsoe.efirma.firma.Token;
import mx.icsoe.efirma.reto.Reto;
import mx.icsoe.efirma.revocacion.Evidencia;
import org.jspecify.annotations.Nullable;

/** Lo que se va sabiendo de una firma mientras se comprueba: cada paso deja aquí lo que el siguiente necesita. */
final class Expediente {

    private final Instant momento;
    private @Nullable Token token;
    private @Nullable Reto reto;
    private @Nullable CertificadoSat certificado;
    private @Nullable Autoridad emisora;
    private @Nullable String texto;
    private @Nullable Evidencia evidencia;

    Expediente(Instant momento) {
        this.momento = momento;
    }

    Instant momento() {
        return momento;
    }

    Token token() {
        return Objects.requireNonNull(token, "falta leer el token");
    }

    void recibido(Token leido) {
        token = leido;
    }

    Reto reto() {
        return Objects.requireNonNull(reto, "falta tomar el reto");
    }

    void tomado(Reto consumido) {
        reto = consumido;
    }

    CertificadoSat certificado() {
        return Objects.requireNonNull(certificado, "falta leer el certificado");
    }

    void leido(CertificadoSat sinVerificar) {
        certificado = sinVerificar;
    }

    Autoridad emisora() {
        return Objects.requireNonNull(emisora, "falta encadenar");
    }

    void encadenado(Autoridad por) {
        emisora = por;
    }

    void firmado(String porElTitular) {
        texto = porElTitular;
    }

    void consultado(Evidencia obtenida) {
        evidencia = obtenida;
    }

    Veredicto rechazado(Rechazo rechazo, List<Comprobacion> comprobaciones) {
        return new Veredicto.Rechazada(rechazo, Optional.ofNullable(certificado), comprobaciones);
    }

    Veredicto aceptado(List<Comprobacion> comprobaciones) {
        return new Veredicto.Aceptada(
                certificado(),
                Objects.requireNonNull(texto, "falta comprobar la firma"),
                Base64.getEncoder().encodeToString(token().firma()),
                momento,
                Objects.requireNonNull(evidencia, "falta consultar la revocación"),
                comprobaciones);
    }
}
