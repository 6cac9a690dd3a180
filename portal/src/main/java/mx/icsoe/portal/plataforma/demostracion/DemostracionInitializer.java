package mx.icsoe.portal.plataforma.demostracion;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prepara la demostración mientras Spring se arma, si {@code icsoe.demostracion} lo pide y no hay anclas indicadas.
 *
 * <p>Deja en {@code icsoe.efirma.anclas} e {@code icsoe.efirma.ocsp} su autoridad y su servicio.
 */
final class DemostracionInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexto) {
        var entorno = contexto.getEnvironment();
        if (!entorno.getProperty("icsoe.demostracion", Boolean.class, false)
                || entorno.containsProperty("icsoe.efirma.anclas")) {
            return;
        }
        Path datos = Path.of(entorno.getRequiredProperty("icsoe.datos"));
        CompletableFuture<Demostracion> demostracion = CompletableFuture.supplyAsync(
                () -> Demostracion.abrir(datos, Clock.systemUTC(), new SecureRandom()),
                tarea -> Thread.ofPlatform().daemon().name("demostracion").start(tarea));
        Supplier<Demostracion> espera = demostracion::join;
        entorno.getPropertySources().addLast(new PropiedadesDeDemostracion(espera));
        var beans = (DefaultListableBeanFactory) contexto.getBeanFactory();
        beans.registerSingleton("invitacion", new Invitacion(espera));
        beans.registerDisposableBean("demostracion", () -> cerrar(demostracion));
    }

    private static void cerrar(CompletableFuture<Demostracion> demostracion) {
        if (demostracion.isDone() && !demostracion.isCompletedExceptionally()) {
            demostracion.join().close();
        }
    }
}
