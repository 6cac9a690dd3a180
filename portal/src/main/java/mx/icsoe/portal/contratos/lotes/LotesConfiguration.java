package mx.icsoe.portal.contratos.lotes;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PropiedadesDeLotes.class)
class LotesConfiguration {}
