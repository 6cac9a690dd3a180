package mx.icsoe.portal.contratos.lotes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Cuánto espera lo que se prepara y no se aplica.
 *
 * @param lotesSinAplicar cuánto se guarda un archivo de contratos, o una copia, que nadie aplicó
 */
@ConfigurationProperties("icsoe.contratos")
record PropiedadesDeLotes(@DefaultValue("30d") Duration lotesSinAplicar) {}
