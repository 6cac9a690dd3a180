package mx.icsoe.portal.plataforma.arranque;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.env.MockEnvironment;

class ExigenciasDeProduccionTest {

    private static final String SECRETO = "un-secreto-inventado-solo-para-esta-prueba";

    private static final String SIN_CONSOLA = "--logging.threshold.console=off";

    @TempDir
    private Path carpeta;

    private final MockEnvironment entorno = new MockEnvironment();

    @BeforeEach
    void indicaTodoLoQueSeExige() throws Exception {
        Path anclas = Files.createDirectory(carpeta.resolve("anclas"));
        AlmacenDePrueba.conNombre("CN=Autoridad Raíz").escribirCertificado(anclas.resolve("raiz.cer"));
        Path sello = AlmacenDePrueba.conNombre("CN=Sello").escribirAlmacen(carpeta.resolve("sello.p12"), SECRETO);
        entorno.setProperty("icsoe.efirma.origen", "https://icsoe.ejemplo.mx");
        entorno.setProperty("icsoe.efirma.anclas", anclas.toString());
        entorno.setProperty("icsoe.efirma.ocsp", "https://ocsp.ejemplo.mx/edofiel");
        entorno.setProperty("icsoe.sello.almacen", sello.toString());
        entorno.setProperty("icsoe.sello.contrasena", SECRETO);
        entorno.setProperty("icsoe.sello.tiempo", "https://tiempo.ejemplo.mx/tsa");
        entorno.setProperty("icsoe.limites.secreto", SECRETO);
        entorno.setProperty("icsoe.correo.modo", "smtp");
        entorno.setProperty("icsoe.correo.smtp.servidor", "correo.ejemplo.mx");
        entorno.setProperty("icsoe.correo.remitente", "icsoe@ejemplo.mx");
        entorno.setProperty("spring.datasource.password", SECRETO);
    }

    @Test
    void dejaArrancarConTodo() {
        assertThatCode(() -> ExigenciasDeProduccion.exigir(entorno)).doesNotThrowAnyException();
    }

    @Test
    void nombraCadaCosaQueFaltaEnUnaSolaLista() {
        assertThatThrownBy(() -> ExigenciasDeProduccion.exigir(new MockEnvironment()))
                .isInstanceOf(ArranqueImpedido.class)
                .hasMessageContainingAll(
                        "icsoe.efirma.origen",
                        "icsoe.efirma.anclas",
                        "icsoe.efirma.ocsp",
                        "icsoe.sello.almacen",
                        "icsoe.sello.contrasena",
                        "icsoe.sello.tiempo",
                        "icsoe.limites.secreto",
                        "icsoe.correo.modo");
    }

    @Test
    void rechazaUnOrigenSinCifrar() {
        seNiega("icsoe.efirma.origen", "http://icsoe.ejemplo.mx", "https://");
    }

    @Test
    void rechazaAnclasQueFaltanOEstanVacias() throws Exception {
        seNiega("icsoe.efirma.anclas", "", "falta icsoe.efirma.anclas");
        seNiega("icsoe.efirma.anclas", carpeta.resolve("no-existe").toString(), "No se puede leer");
        Path vacia = Files.createDirectory(carpeta.resolve("vacia"));
        seNiega("icsoe.efirma.anclas", vacia.toString(), "No hay ninguna autoridad raíz");
        Files.writeString(vacia.resolve("raiz.cer"), "no soy un certificado");
        seNiega("icsoe.efirma.anclas", vacia.toString(), "raiz.cer");
    }

    @Test
    void rechazaLaAutoridadDeDemostracion() throws Exception {
        var autoridad = AutoridadDeDemostracion.crear(2048, Instant.parse("2026-05-12T18:00:00Z"), new SecureRandom());
        Files.write(
                carpeta.resolve("anclas").resolve("otra.cer"),
                autoridad.raiz().entero().completo());

        seNiega("icsoe.efirma.anclas", carpeta.resolve("anclas").toString(), "autoridad de demostración");
    }

    @Test
    void rechazaPedirLaDemostracion() {
        seNiega("icsoe.demostracion", "true", "icsoe.demostracion");
    }

    @Test
    void rechazaLaFaltaDeRespondedor() {
        seNiega("icsoe.efirma.ocsp", " ", "falta icsoe.efirma.ocsp");
    }

    @Test
    void rechazaUnSelloQueFaltaONoAbre() throws Exception {
        seNiega("icsoe.sello.almacen", "", "falta el sello");
        seNiega("icsoe.sello.tiempo", "", "falta icsoe.sello.tiempo");
        seNiega("icsoe.sello.almacen", carpeta.resolve("nada.p12").toString(), "icsoe.sello.almacen");
        Path basura = Files.writeString(carpeta.resolve("basura.p12"), "basura");
        seNiega("icsoe.sello.almacen", basura.toString(), "icsoe.sello.almacen");
        seNiega("icsoe.sello.contrasena", SECRETO + "-otra", "no abre");
    }

    @Test
    void rechazaSecretosQueFaltanOSonCortos() {
        seNiega("icsoe.limites.secreto", "", "falta icsoe.limites.secreto");
        seNiega("icsoe.limites.secreto", "corto", "falta icsoe.limites.secreto");
    }

    @Test
    void rechazaQueElCorreoNoSalga() {
        seNiega("icsoe.correo.modo", "demostracion", "icsoe.correo.modo=smtp");
        seNiega("icsoe.correo.smtp.servidor", " ", "icsoe.correo.smtp.servidor");
        seNiega("icsoe.correo.remitente", "nadie", "icsoe.correo.remitente");
    }

    @Test
    void rechazaLasContrasenasQueTodosConocen() {
        seNiega("spring.datasource.password", "12345678a", "demostración en spring.datasource.password");
        seNiega("icsoe.limites.secreto", "demostracion-demostracion-demostracion", "icsoe.limites.secreto");
    }

    @Test
    void detieneElArranqueSoloConElPerfilDeProduccion() {
        assertThatThrownBy(
                        () -> portal().profiles("produccion").run(SIN_CONSOLA).close())
                .isInstanceOf(ArranqueImpedido.class);
        assertThatCode(() -> portal().run(SIN_CONSOLA).close()).doesNotThrowAnyException();
    }

    private void seNiega(String propiedad, String valor, String frase) {
        String bueno = entorno.getProperty(propiedad, "false");
        entorno.setProperty(propiedad, valor);
        assertThatThrownBy(() -> ExigenciasDeProduccion.exigir(entorno))
                .isInstanceOf(ArranqueImpedido.class)
                .hasMessageContaining(frase);
        entorno.setProperty(propiedad, bueno);
    }

    private static SpringApplicationBuilder portal() {
        return new SpringApplicationBuilder(Vacia.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF);
    }

    @Configuration(proxyBeanMethods = false)
    static class Vacia {}
}
