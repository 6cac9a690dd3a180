package mx.icsoe.resistencia.presentacion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import mx.icsoe.efirma.confianza.CargaDeConfianza;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.CarpetaDeAutoridad;
import mx.icsoe.efirma.demostracion.ServicioOcsp;
import mx.icsoe.efirma.revocacion.MemoriaDeRevocacion;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.efirma.revocacion.RevocacionOcsp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Una autoridad con su servicio OCSP, que se queda en la carpeta de datos para el siguiente arranque. */
@Configuration(proxyBeanMethods = false)
class AutoridadMedidaConfiguration {

    @Bean
    AutoridadDeDemostracion autoridadMedida(@Value("${icsoe.datos}") Path datos, SecureRandom azar, InstantSource reloj)
            throws IOException {
        Path carpeta = datos.resolve("autoridad");
        var guardada = new CarpetaDeAutoridad(carpeta);
        if (guardada.existe()) {
            return guardada.abrir(azar);
        }
        Files.createDirectories(carpeta);
        var nueva = AutoridadDeDemostracion.crear(2048, reloj.instant(), azar);
        guardada.guardar(nueva, azar);
        return nueva;
    }

    @Bean
    ServicioOcsp ocspMedido(AutoridadDeDemostracion autoridad, InstantSource reloj) throws IOException {
        return ServicioOcsp.abrir(autoridad, 0, reloj);
    }

    @Bean
    Confianza confianzaMedida(AutoridadDeDemostracion autoridad, @Value("${icsoe.datos}") Path datos) {
        return new CargaDeConfianza()
                .carpeta(new CarpetaDeAutoridad(datos.resolve("autoridad")).anclas())
                .cargar();
    }

    @Bean
    Revocacion revocacionMedida(ServicioOcsp ocsp, InstantSource reloj, SecureRandom azar) {
        return new MemoriaDeRevocacion(new RevocacionOcsp(ocsp.direccion(), Duration.ofSeconds(5), reloj, azar), reloj);
    }
}
