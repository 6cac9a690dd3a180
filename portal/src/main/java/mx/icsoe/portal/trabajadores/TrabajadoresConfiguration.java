package mx.icsoe.portal.trabajadores;

import mx.icsoe.portal.plataforma.almacen.UsosDeContenido;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PropiedadesDeCargas.class)
class TrabajadoresConfiguration {

    @Bean
    UsosDeContenido archivosDeTrabajadores(ColaDeCargas cola, TransactionTemplate transaccion) {
        return huella -> Boolean.TRUE.equals(transaccion.execute(estado -> cola.usa(huella)));
    }
}
