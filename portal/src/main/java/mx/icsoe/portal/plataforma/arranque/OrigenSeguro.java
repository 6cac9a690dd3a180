package mx.icsoe.portal.plataforma.arranque;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** La dirección pública va dentro de lo que cada quien firma al entrar: debe ser una sola y cifrada. */
final class OrigenSeguro implements Exigencia {

    @Override
    public Optional<String> falta(Environment entorno) {
        String origen = entorno.getProperty("icsoe.efirma.origen", "");
        return origen.startsWith("https://")
                ? Optional.empty()
                : Optional.of("icsoe.efirma.origen debe ser la dirección pública del portal y empezar con https://");
    }
}
