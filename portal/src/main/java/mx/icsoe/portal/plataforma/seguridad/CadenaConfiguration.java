package mx.icsoe.portal.plataforma.seguridad;

import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * La cadena de seguridad. Quién llega a cada ruta lo decide {@code @Acceso}, que niega lo no declarado; aquí va lo que
 * vale para todas.
 */
@Configuration(proxyBeanMethods = false)
class CadenaConfiguration {

    /** El azar de llaves y retos. */
    @Bean
    SecureRandom azar() {
        return new SecureRandom();
    }

    @Bean
    SecurityFilterChain cadena(
            HttpSecurity http,
            SecurityContextRepository contexto,
            CsrfTokenRepository fichas,
            AlFaltarSesion alFaltarSesion,
            AlNegar alNegar,
            @Value("${management.server.port:#{null}}") @Nullable Integer puertoDeAdministracion) {
        return http.securityContext(seguridad -> seguridad.securityContextRepository(contexto))
                .csrf(csrf -> csrf.csrfTokenRepository(fichas)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .addFilterBefore(new FiltroDeOrigen(), CsrfFilter.class)
                .addFilterAfter(new FiltroDeParametros(), CsrfFilter.class)
                .exceptionHandling(fallas ->
                        fallas.authenticationEntryPoint(alFaltarSesion).accessDeniedHandler(alNegar))
                .authorizeHttpRequests(rutas -> rutas.requestMatchers("/actuator/**")
                        .access(new SoloDesdeAdministracion(puertoDeAdministracion))
                        .anyRequest()
                        .permitAll())
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Medir cada filtro de la cadena costaba más que los filtros; las peticiones enteras sí se miden. */
    @Bean
    SecurityObservationSettings sinMedirCadaFiltro() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nadie entra con usuario y contraseña: esta definición impide que Spring Boot invente un usuario. */
    @Bean
    AuthenticationManager nadieEntraAsi() {
        return credencial -> {
            throw new ProviderNotFoundException("icsoe solo admite la e.firma");
        };
    }

    @Bean
    StrictHttpFirewall cortafuegos() {
        var cortafuegos = new StrictHttpFirewall();
        cortafuegos.setAllowedHttpMethods(List.of("GET", "HEAD", "POST"));
        cortafuegos.setAllowedParameterNames(CadenaConfiguration::sinNulos);
        cortafuegos.setAllowedParameterValues(CadenaConfiguration::sinNulos);
        return cortafuegos;
    }

    /** PostgreSQL no guarda el carácter nulo y ninguna persona lo escribe: se niega en la puerta. */
    private static boolean sinNulos(String texto) {
        return texto.indexOf('\0') < 0;
    }
}
