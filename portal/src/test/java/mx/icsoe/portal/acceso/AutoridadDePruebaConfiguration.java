package mx.icsoe.portal.acceso;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.OcspMentiroso;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.efirma.revocacion.RevocacionOcsp;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Una autoridad como las del SAT, con un servicio OCSP que puede mentir. Sin memoria de respuestas, porque la hora de
 * las pruebas no avanza.
 */
@TestConfiguration(proxyBeanMethods = false)
public class AutoridadDePruebaConfiguration {

    private static final Duration ESPERA = Duration.ofSeconds(2);

    @Bean
    AutoridadDeDemostracion autoridadDePrueba() {
        return Laboratorio.AUTORIDAD;
    }

    @Bean
    OcspMentiroso ocspMentiroso(AutoridadDeDemostracion autoridad, InstantSource reloj) {
        return new OcspMentiroso(autoridad, reloj);
    }

    @Bean
    Confianza confianzaDePrueba(AutoridadDeDemostracion autoridad) {
        return autoridad.confianza();
    }

    @Bean
    Revocacion revocacionDePrueba(OcspMentiroso ocsp, InstantSource reloj, SecureRandom azar) {
        return new RevocacionOcsp(ocsp.direccion(), ESPERA, reloj, azar);
    }
}
