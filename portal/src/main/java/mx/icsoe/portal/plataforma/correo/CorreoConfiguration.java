package mx.icsoe.portal.plataforma.correo;

import gg.jte.TemplateEngine;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLSocketFactory;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.arranque.Novedad;
import mx.icsoe.portal.plataforma.web.EnlaceDeBanda;
import mx.icsoe.portal.plataforma.web.OrigenDelSitio;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Elige por dónde sale el correo según la configuración; la cola y el reparto valen para cualquiera. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PropiedadesDeCorreo.class)
class CorreoConfiguration {

    static final String MODO = "icsoe.correo.modo";

    @Bean
    RepartirCartas repartirCartas(
            ColaDeCartas cola,
            PropiedadesDeCorreo propiedades,
            CuentaDeCartas cuenta,
            TransactionTemplate transaccion,
            Uuid7 identificadores,
            InstantSource reloj) {
        return new RepartirCartas(
                cola, new Insistencia(propiedades.insistencia()), cuenta, transaccion, identificadores, reloj);
    }

    @Bean
    AvisoDeCartas avisoDeCartas(PropiedadesDeCorreo propiedades) {
        return new AvisoDeCartas(propiedades.hilos());
    }

    @Bean
    OficinaDeCorreo oficinaDeCorreo(
            RepartirCartas repartir, Cartero.Oficio oficio, AvisoDeCartas aviso, PropiedadesDeCorreo propiedades) {
        return new OficinaDeCorreo(repartir, oficio, aviso, propiedades);
    }

    @Bean
    HealthIndicator correoHealthIndicator(ColaDeCartas cola, TransactionTemplate transaccion, InstantSource reloj) {
        return new SaludDelCorreo(cola, transaccion, reloj);
    }

    @Bean
    MedidasDelCorreo medidasDelCorreo(ColaDeCartas cola, TransactionTemplate transaccion, InstantSource reloj) {
        return new MedidasDelCorreo(cola, transaccion, reloj);
    }

    @Bean
    PurgaDeCartas purgaDeCartas(
            ColaDeCartas cola, TransactionTemplate transaccion, PropiedadesDeCorreo propiedades, InstantSource reloj) {
        return new PurgaDeCartas(cola, transaccion, propiedades.rastro(), reloj);
    }

    /** A un servidor de verdad. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = MODO, havingValue = "smtp")
    static class PorSmtp {

        @Bean
        Cartero.Oficio carterosPorSmtp(PropiedadesDeCorreo propiedades, TemplateEngine motor, OrigenDelSitio origen) {
            var imprimir = new ImprimirCarta(motor, origen::valor);
            var servidor = Objects.requireNonNull(propiedades.smtp());
            var escribir = new EscribirMime(imprimir, propiedades);
            var conexiones = (SSLSocketFactory) SSLSocketFactory.getDefault();
            return () -> new CarteroPorSmtp(servidor, escribir, conexiones);
        }
    }

    /** A la página de la demostración. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = MODO, havingValue = "demostracion", matchIfMissing = true)
    static class EnDemostracion {

        @Bean
        BandejaDeDemostracion bandejaDeDemostracion(JdbcClient base, InstantSource reloj) {
            return new BandejaDeDemostracion(base, reloj);
        }

        @Bean
        Cartero.Oficio carterosDeDemostracion(BandejaDeDemostracion bandeja) {
            return bandeja::cartero;
        }

        @Bean
        EnlaceDeBanda correosDeDemostracion() {
            return new EnlaceDeBanda("Correos de la demostración", CorreosDeDemostracionController.RUTA);
        }

        @Bean
        Novedad correosSinSalir() {
            return direccion -> List.of(
                    "",
                    "Los correos y mensajes de texto no salen de aquí: se leen en",
                    "  " + direccion + CorreosDeDemostracionController.RUTA);
        }

        @Bean
        MensajesDeTexto mensajesDeDemostracion(BandejaDeDemostracion bandeja, Uuid7 identificadores) {
            return (celular, texto) -> bandeja.recibirSms(identificadores.siguiente(), celular.valor(), texto);
        }
    }
}
