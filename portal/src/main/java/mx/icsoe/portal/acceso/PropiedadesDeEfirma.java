package mx.icsoe.portal.acceso;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * En quién se confía y a quién se pregunta ({@code icsoe.efirma.*}). Sin anclas o sin OCSP el portal arranca, pero nadie
 * entra: lo que falta no se da por bueno.
 *
 * @param anclas carpeta con los certificados de las autoridades, raíces e intermedias, en PEM o DER
 * @param sha1EntreAutoridades si se admite SHA-1 en las firmas entre autoridades, por las antiguas de Banco de México
 * @param ocsp servicio que contesta la revocación
 * @param ocspEspera cuánto se espera su respuesta
 * @param aviso con cuánta anticipación se advierte que una autoridad termina
 */
@ConfigurationProperties("icsoe.efirma")
public record PropiedadesDeEfirma(
        @Nullable Path anclas,
        @DefaultValue("false") boolean sha1EntreAutoridades,
        @Nullable URI ocsp,
        @DefaultValue("3s") Duration ocspEspera,
        @DefaultValue("60d") Duration aviso) {}
