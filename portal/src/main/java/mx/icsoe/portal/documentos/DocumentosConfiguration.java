package mx.icsoe.portal.documentos;

import mx.icsoe.portal.plataforma.pdf.RevisionDePdf;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentosProperties.class)
class DocumentosConfiguration {

    @Bean
    RevisionDePdf revisionDePdf(DocumentosProperties propiedades) {
        return new RevisionDePdf(propiedades.examenes(), propiedades.espera());
    }
}
