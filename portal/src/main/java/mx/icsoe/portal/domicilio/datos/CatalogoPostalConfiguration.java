package mx.icsoe.portal.domicilio.datos;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogoPostalProperties.class)
class CatalogoPostalConfiguration {}
