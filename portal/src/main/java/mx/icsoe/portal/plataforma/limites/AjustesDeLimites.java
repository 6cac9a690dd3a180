package mx.icsoe.portal.plataforma.limites;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Los límites de este despliegue ({@code icsoe.limites.*}).
 *
 * @param cupos los que cambian los de fábrica, como {@code icsoe.limites.cupos.entrada-por-rfc=5/10m}
 * @param secreto con el que se ocultan direcciones y RFC antes de guardarlos; el mismo en todos los nodos. Vacío, cada
 *     arranque inventa el suyo: sirve para un solo nodo
 */
@ConfigurationProperties("icsoe.limites")
public record AjustesDeLimites(
        @DefaultValue Map<Limite, Cupo> cupos,
        @DefaultValue("") String secreto) {

    Cupo de(Limite limite) {
        return cupos.getOrDefault(limite, limite.cupo());
    }

    /** El secreto no se muestra. */
    @Override
    public String toString() {
        return "AjustesDeLimites[" + cupos + "]";
    }
}
