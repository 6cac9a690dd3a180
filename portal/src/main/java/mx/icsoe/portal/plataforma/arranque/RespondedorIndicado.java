package mx.icsoe.portal.plataforma.arranque;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** Sin a quién preguntar por la revocación nadie podría entrar: la consulta falla cerrada. */
final class RespondedorIndicado implements Exigencia {

    @Override
    public Optional<String> falta(Environment entorno) {
        return entorno.getProperty("icsoe.efirma.ocsp", "").isBlank()
                ? Optional.of(
                        "falta icsoe.efirma.ocsp: la dirección donde el SAT contesta si una e.firma está revocada")
                : Optional.empty();
    }
}
