package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.demostracion.CarpetaDeAutoridad;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.reto.RetosEnMemoria;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.efirma.revocacion.RevocacionesConocidas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** La configuración {@code icsoe.efirma.*}: lo que arma, lo que le falta y lo que advierte. */
class SaludDeAutoridadesTest {

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withUserConfiguration(EfirmaConfiguration.class, SaludDeAutoridades.class)
            .withBean(SecureRandom.class, SecureRandom::new)
            .withBean(RetosEnMemoria.class, () -> new RetosEnMemoria(InstantSource.system()))
            .withBean(RevocacionesConocidas.class, RevocacionesConocidas::enMemoria);

    @Test
    void sinConfigurarNoConfiaEnNadieYLoDice() {
        en(Laboratorio.HOY).run(contexto -> {
            assertThat(contexto).doesNotHaveBean(Confianza.class).doesNotHaveBean(Revocacion.class);
            assertThat(salud(contexto.getBean(SaludDeAutoridades.class)))
                    .isEqualTo("AVISO {autoridades=sin configurar}");
        });
    }

    @Test
    void leeLasAnclasYElServicio(@TempDir Path carpeta) throws Exception {
        configurado(carpeta, Laboratorio.HOY).run(contexto -> {
            assertThat(contexto).hasSingleBean(Confianza.class).hasSingleBean(Revocacion.class);
            assertThat(salud(contexto.getBean(SaludDeAutoridades.class))).isEqualTo("UP {}");
            var propiedades = contexto.getBean(PropiedadesDeEfirma.class);
            assertThat(propiedades.ocsp()).isEqualTo(URI.create("http://127.0.0.1:9/ocsp"));
            assertThat(propiedades.ocspEspera()).isEqualTo(Duration.ofSeconds(3));
            assertThat(propiedades.aviso()).isEqualTo(Duration.ofDays(60));
            assertThat(propiedades.sha1EntreAutoridades()).isFalse();
        });
    }

    @Test
    void advierteSesentaDiasAntesDeQueUnaAutoridadTermine(@TempDir Path carpeta) throws Exception {
        var fin = Laboratorio.AUTORIDAD.intermedia().certificado().vigencia().hasta();

        configurado(carpeta, fin.minus(Duration.ofDays(61)))
                .run(contexto -> assertThat(salud(contexto.getBean(SaludDeAutoridades.class)))
                        .startsWith("UP"));
        configurado(carpeta, fin.minus(Duration.ofDays(59)))
                .run(contexto -> assertThat(salud(contexto.getBean(SaludDeAutoridades.class)))
                        .startsWith("AVISO")
                        .contains("termina " + fin));
    }

    @Test
    void unaCarpetaQueNoSirveDetieneElArranque(@TempDir Path vacia) {
        en(Laboratorio.HOY)
                .withPropertyValues("icsoe.efirma.anclas=" + vacia)
                .run(contexto -> assertThat(contexto)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("No hay ninguna autoridad raíz en que confiar"));
    }

    private ApplicationContextRunner configurado(Path carpeta, Instant momento) throws Exception {
        var guardada = new CarpetaDeAutoridad(carpeta);
        guardada.guardar(Laboratorio.AUTORIDAD, new SecureRandom());
        return en(momento)
                .withPropertyValues(
                        "icsoe.efirma.anclas=" + guardada.anclas(), "icsoe.efirma.ocsp=http://127.0.0.1:9/ocsp");
    }

    private ApplicationContextRunner en(Instant momento) {
        return portal.withBean(InstantSource.class, () -> InstantSource.fixed(momento));
    }

    private static String salud(SaludDeAutoridades indicador) {
        var salud = indicador.health();
        return salud.getStatus() + " " + salud.getDetails();
    }
}
