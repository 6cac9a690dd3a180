package mx.icsoe.portal.plataforma.correo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.plataforma.correo.PropiedadesDeCorreo.Cifrado;
import mx.icsoe.portal.plataforma.correo.PropiedadesDeCorreo.Modo;
import mx.icsoe.portal.plataforma.correo.PropiedadesDeCorreo.Smtp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Cada propiedad de {@code icsoe.correo}: su nombre, lo que vale sin decirla y lo que no se admite. */
class PropiedadesDeCorreoTest {

    @Test
    void sinDecirNadaEsLaDemostracion() {
        assertThat(leer(Map.of()))
                .isEqualTo(new PropiedadesDeCorreo(
                        Modo.DEMOSTRACION,
                        new Correo("icsoe@demostracion.invalid"),
                        "ICSOE",
                        null,
                        1,
                        Duration.ofSeconds(5),
                        Duration.ofDays(3),
                        Duration.ofDays(90)));
    }

    @Test
    void cadaUnaTieneSuNombre() {
        var propiedades = leer(Map.ofEntries(
                Map.entry("icsoe.correo.modo", "smtp"),
                Map.entry("icsoe.correo.remitente", "icsoe@ejemplo.mx"),
                Map.entry("icsoe.correo.nombre", "Avisos"),
                Map.entry("icsoe.correo.hilos", "2"),
                Map.entry("icsoe.correo.espera", "1s"),
                Map.entry("icsoe.correo.insistencia", "1d"),
                Map.entry("icsoe.correo.rastro", "7d"),
                Map.entry("icsoe.correo.smtp.servidor", "correo.ejemplo.mx"),
                Map.entry("icsoe.correo.smtp.puerto", "465"),
                Map.entry("icsoe.correo.smtp.cifrado", "tls"),
                Map.entry("icsoe.correo.smtp.usuario", "portal"),
                Map.entry("icsoe.correo.smtp.contrasena", "secreta"),
                Map.entry("icsoe.correo.smtp.paciencia", "3s")));

        assertThat(propiedades)
                .isEqualTo(new PropiedadesDeCorreo(
                        Modo.SMTP,
                        new Correo("icsoe@ejemplo.mx"),
                        "Avisos",
                        new Smtp("correo.ejemplo.mx", 465, Cifrado.TLS, "portal", "secreta", Duration.ofSeconds(3)),
                        2,
                        Duration.ofSeconds(1),
                        Duration.ofDays(1),
                        Duration.ofDays(7)));
        assertThat(propiedades.toString()).doesNotContain("secreta", "usuario");
    }

    @Test
    void niegaLoQueNoSirve() {
        niega(Map.of("icsoe.correo.modo", "smtp"), "falta icsoe.correo.smtp.servidor");
        niega(Map.of("icsoe.correo.remitente", "nadie"), "forma de un correo");
        niega(
                Map.of("icsoe.correo.smtp.servidor", "192.0.2.1", "icsoe.correo.smtp.cifrado", "ninguno"),
                "solo vale con un servidor en este mismo equipo");
        niega(Map.of("icsoe.correo.smtp.servidor", "localhost", "icsoe.correo.smtp.usuario", "portal"), "van juntos");
    }

    @Test
    void admiteIrEnClaroDentroDelMismoEquipo() {
        var propiedades =
                leer(Map.of("icsoe.correo.smtp.servidor", "127.0.0.1", "icsoe.correo.smtp.cifrado", "ninguno"));
        assertThat(propiedades.smtp()).isNotNull();
    }

    private static void niega(Map<String, String> propiedades, String frase) {
        assertThatThrownBy(() -> leer(propiedades)).rootCause().hasMessageContaining(frase);
    }

    private static PropiedadesDeCorreo leer(Map<String, String> propiedades) {
        return new Binder(new MapConfigurationPropertySource(propiedades))
                .bindOrCreate("icsoe.correo", PropiedadesDeCorreo.class);
    }
}
