package mx.icsoe.portal.informativas;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PropiedadesDeInformativas.class)
class InformativasConfiguration {}
