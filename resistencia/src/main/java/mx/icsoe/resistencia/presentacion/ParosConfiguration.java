package mx.icsoe.resistencia.presentacion;

import java.util.concurrent.atomic.AtomicInteger;
import mx.icsoe.portal.presentacion.puntos.Punto;
import mx.icsoe.portal.presentacion.puntos.Vigia;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pone el {@link Paro} pedido entre presentar y lo que usa. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("medida.paro")
class ParosConfiguration {

    @Bean
    static Vigia vigia(@Value("${medida.paro}") Punto donde, @Value("${medida.llegada}") int llegada) {
        return new Vigia(new Paro(donde, new AtomicInteger(llegada))::llegar);
    }
}
