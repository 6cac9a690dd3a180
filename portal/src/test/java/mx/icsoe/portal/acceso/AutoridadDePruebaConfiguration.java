package mx.icsoe.portal.acceso;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.ServicioOcsp;
import mx.icsoe.efirma.revocacion.RevocacionOcsp;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Una autoridad como las del SAT, con su servicio OCSP, que nacen con la prueba y mueren con ella. */
@TestConfiguration(proxyBeanMethods = false)
public class AutoridadDePruebaConfiguration {

    @Bean
    AutoridadDeDemostracion autoridadDePrueba(SecureRandom azar) {
        return AutoridadDeDemostracion.crear(2048, RelojDePrueba.INICIO, azar);
    }

    @Bean
    ServicioOcsp servicioOcspDePrueba(AutoridadDeDemostracion autoridad, InstantSource reloj) throws IOException {
        return ServicioOcsp.abrir(autoridad, 0, reloj);
    }

    @Bean
    Confianza confianzaDePrueba(AutoridadDeDemostracion autoridad) {
        return autoridad.confianza();
    }

    @Bean
    RevocacionDePrueba revocacionDePrueba(ServicioOcsp servicio, InstantSource reloj, SecureRandom azar) {
        return new RevocacionDePrueba(RevocacionOcsp.conMemoria(servicio.direccion(), reloj, azar));
    }
}
