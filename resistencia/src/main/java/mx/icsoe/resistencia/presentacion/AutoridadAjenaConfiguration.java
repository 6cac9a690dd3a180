package mx.icsoe.resistencia.presentacion;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import mx.icsoe.efirma.confianza.CargaDeConfianza;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.demostracion.CarpetaDeAutoridad;
import mx.icsoe.efirma.revocacion.MemoriaDeRevocacion;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.efirma.revocacion.RevocacionOcsp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Confía en la autoridad de {@link AutoridadMedidaConfiguration}, que atiende otro proceso. */
@Configuration(proxyBeanMethods = false)
class AutoridadAjenaConfiguration {

    @Bean
    Confianza confianzaMedida(@Value("${icsoe.datos}") Path datos) {
        return new CargaDeConfianza()
                .carpeta(new CarpetaDeAutoridad(datos.resolve("autoridad")).anclas())
                .cargar();
    }

    @Bean
    Revocacion revocacionMedida(@Value("${medida.ocsp}") URI ocsp, InstantSource reloj, SecureRandom azar) {
        return new MemoriaDeRevocacion(new RevocacionOcsp(ocsp, Duration.ofSeconds(5), reloj, azar), reloj);
    }
}
