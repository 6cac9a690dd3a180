package mx.icsoe.portal.plataforma.sesiones;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Lee {@code icsoe.sesion.*}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DuracionDeSesion.class)
class SesionesConfiguration {}
