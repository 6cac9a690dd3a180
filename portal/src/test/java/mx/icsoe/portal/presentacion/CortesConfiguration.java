package mx.icsoe.portal.presentacion;

import mx.icsoe.portal.presentacion.puntos.Vigia;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Pone los {@link Cortes} entre presentar y lo que usa. */
@TestConfiguration(proxyBeanMethods = false)
class CortesConfiguration {

    @Bean
    static Cortes cortes() {
        return new Cortes();
    }

    @Bean
    static Vigia vigia(Cortes cortes) {
        return new Vigia(cortes::llegar);
    }
}
