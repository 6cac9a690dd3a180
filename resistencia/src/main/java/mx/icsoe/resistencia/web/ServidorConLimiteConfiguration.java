package mx.icsoe.resistencia.web;

import java.sql.Connection;
import javax.sql.DataSource;
import org.apache.catalina.Host;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Pone el {@link ServletDesnudo} en el mismo Tomcat, fuera de los filtros del portal, y la {@link Grabadora}. */
@Configuration(proxyBeanMethods = false)
class ServidorConLimiteConfiguration {

    static final String DESNUDO = "/desnudo";

    @Bean
    static BeanPostProcessor grabadora() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String nombre) {
                return bean instanceof DataSource base && !(bean instanceof Grabadora) ? new Grabadora(base) : bean;
            }
        };
    }

    @Bean
    ServletDesnudo desnudo() {
        return new ServletDesnudo(new AbstractDataSource() {
            @Override
            public Connection getConnection() {
                throw new IllegalStateException("aún no se grabaron las consultas");
            }

            @Override
            public Connection getConnection(String usuario, String contrasena) {
                return getConnection();
            }
        });
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> limiteEnElMismoTomcat(ServletDesnudo desnudo) {
        return servidor -> servidor.addContextCustomizers(portal -> agregar((Host) portal.getParent(), desnudo));
    }

    private static void agregar(Host anfitrion, ServletDesnudo desnudo) {
        var contexto = new StandardContext();
        contexto.setPath(DESNUDO);
        contexto.setName(DESNUDO);
        contexto.addLifecycleListener(new Tomcat.FixContextListener());
        Tomcat.addServlet(contexto, "desnudo", desnudo);
        contexto.addServletMappingDecoded("/", "desnudo");
        anfitrion.addChild(contexto);
    }
}
