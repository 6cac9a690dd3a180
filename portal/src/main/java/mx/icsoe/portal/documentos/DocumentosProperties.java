package mx.icsoe.portal.documentos;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Cómo se examina lo que llega ({@code icsoe.documentos.*}).
 *
 * @param examenes cuántos PDF se examinan a la vez; cada uno puede ocupar hasta unos 100 MB
 * @param espera cuánto aguarda un PDF su turno antes de pedir que se intente después
 */
@ConfigurationProperties("icsoe.documentos")
record DocumentosProperties(
        @DefaultValue("2") int examenes,
        @DefaultValue("10s") Duration espera) {

    DocumentosProperties {
        if (examenes < 1) {
            throw new IllegalArgumentException("icsoe.documentos.examenes debe ser al menos 1");
        }
    }
}
