package mx.icsoe.portal.usuarios.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.limites.Limites;
import mx.icsoe.portal.plataforma.limites.Permiso;
import org.springframework.stereotype.Component;

/**
 * Cuántas veces se puede intentar con una CURP. Se cuenta junto con la red, para que nadie deje fuera a una persona desde
 * otra parte, y en tres plazos: mientras más se insiste, más se espera (ADR 0147).
 */
@Component
class CupoDeCapturista {

    private final Limites limites;

    CupoDeCapturista(Limites limites) {
        this.limites = limites;
    }

    /**
     * Cuenta el intento; responde cuánto hay que esperar si ya no cabía.
     *
     * @param quien la CURP o, de quien ya entró, su identificador
     */
    Optional<Permiso.Negado> pedir(String quien, HttpServletRequest peticion) {
        return Stream.of(Limite.CURP_SEGUIDAS, Limite.CURP_EN_UN_RATO, Limite.CURP_EN_UN_DIA)
                .map(limite -> limites.pedir(limite, quien, peticion))
                .filter(Permiso.Negado.class::isInstance)
                .map(Permiso.Negado.class::cast)
                .max((uno, otro) -> espera(uno).compareTo(espera(otro)));
    }

    private static Duration espera(Permiso.Negado negado) {
        return negado.espera();
    }
}
