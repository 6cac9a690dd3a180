package mx.icsoe.portal.acceso;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import mx.icsoe.efirma.confianza.CargaDeConfianza;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.reto.EmisorDeRetos;
import mx.icsoe.efirma.reto.Retos;
import mx.icsoe.efirma.revocacion.Cortacircuito;
import mx.icsoe.efirma.revocacion.MemoriaDeRevocacion;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.efirma.revocacion.RevocacionOcsp;
import mx.icsoe.efirma.revocacion.RevocacionesConocidas;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** La biblioteca e.firma, con las autoridades y el servicio de revocación configurados. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PropiedadesDeEfirma.class)
class EfirmaConfiguration {

    @Bean
    EmisorDeRetos emisorDeRetos(Retos retos, SecureRandom azar, InstantSource reloj) {
        return new EmisorDeRetos(retos, azar, reloj);
    }

    @Bean
    @ConditionalOnProperty("icsoe.efirma.anclas")
    Confianza confianza(@Value("${icsoe.efirma.anclas}") Path anclas, PropiedadesDeEfirma propiedades) {
        var carga = new CargaDeConfianza().carpeta(anclas);
        if (propiedades.sha1EntreAutoridades()) {
            carga.admitiendoSha1EntreAutoridades();
        }
        return carga.cargar();
    }

    /** Con memoria por fuera: lo recordado se contesta aunque el servicio esté caído. */
    @Bean
    @ConditionalOnProperty("icsoe.efirma.ocsp")
    Revocacion revocacion(
            @Value("${icsoe.efirma.ocsp}") URI servicio,
            PropiedadesDeEfirma propiedades,
            RevocacionesConocidas conocidas,
            InstantSource reloj,
            SecureRandom azar) {
        var directa = new RevocacionOcsp(servicio, propiedades.ocspEspera(), reloj, azar);
        return new MemoriaDeRevocacion(new Cortacircuito(directa, reloj), reloj, conocidas);
    }
}
