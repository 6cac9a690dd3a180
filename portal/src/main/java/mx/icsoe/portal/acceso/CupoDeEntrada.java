package mx.icsoe.portal.acceso;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import mx.icsoe.efirma.Entrada;
import mx.icsoe.efirma.certificado.CertificadoSat;
import mx.icsoe.efirma.certificado.LecturaDeCertificado;
import mx.icsoe.efirma.firma.LecturaDeToken;
import mx.icsoe.efirma.firma.Token;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.limites.Limites;
import mx.icsoe.portal.plataforma.limites.Permiso;
import org.springframework.stereotype.Component;

/**
 * Cuántas veces se puede intentar con un RFC o con un certificado. Se cuenta junto con la dirección: si no, cualquiera
 * dejaría fuera a un contratista con solo escribir su RFC (ADR 0082).
 */
@Component
class CupoDeEntrada {

    private final Limites limites;

    CupoDeEntrada(Limites limites) {
        this.limites = limites;
    }

    /** Cuenta el intento; responde cuánto hay que esperar si ya no cabía. */
    Optional<Duration> pedir(Entrada entrada, String direccion) {
        var rfc = Rfc.leer(entrada.rfcEscrito())
                .map(leido -> limites.pedir(Limite.ENTRADA_POR_RFC, leido.valor() + " " + direccion));
        var serie = serieSinVerificar(entrada.token())
                .map(leida -> limites.pedir(Limite.ENTRADA_POR_SERIE, leida + " " + direccion));
        return Stream.of(rfc, serie)
                .flatMap(Optional::stream)
                .filter(Permiso.Negado.class::isInstance)
                .map(negado -> ((Permiso.Negado) negado).espera())
                .max(Duration::compareTo);
    }

    private static Optional<String> serieSinVerificar(String token) {
        return Token.leer(token) instanceof LecturaDeToken.Leido(var leido)
                        && CertificadoSat.leer(leido.certificadoSinVerificar())
                                instanceof LecturaDeCertificado.Leido(var certificado)
                ? Optional.of(certificado.serie())
                : Optional.empty();
    }
}
