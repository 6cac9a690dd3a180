package mx.icsoe.portal.informativas;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Lo que quien opera puede apagar ({@code icsoe.informativas.*}).
 *
 * @param sinEfectos si se ofrece la complementaria sin efectos
 * @param actualizacion si se ofrece la complementaria de actualización
 */
@ConfigurationProperties("icsoe.informativas")
public record PropiedadesDeInformativas(
        @DefaultValue("true") boolean sinEfectos,
        @DefaultValue("true") boolean actualizacion) {

    boolean reciben(TipoDeInformativa tipo) {
        return switch (tipo) {
            case NORMAL, SIN_INFORMACION, CORRECCION -> true;
            case SIN_EFECTOS -> sinEfectos;
            case ACTUALIZACION -> actualizacion;
        };
    }
}
