package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.efirma.certificado.CertificadoSat;
import mx.icsoe.efirma.certificado.Clase;
import mx.icsoe.efirma.certificado.LecturaDeCertificado;
import mx.icsoe.efirma.confianza.CargaDeConfianza;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion;
import mx.icsoe.efirma.revocacion.Evidencia;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.portal.acceso.CompatibilidadDeEntradaTest.AutoridadesDePruebaDelSat;
import mx.icsoe.portal.guia.Recorrido;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * El material de prueba que publica el SAT, abierto y firmado por el navegador, cuando está junto al proyecto y solo
 * entonces. De ese material no se copia nada: se lee donde está.
 */
@PruebaDeNavegador
@Import(AutoridadesDePruebaDelSat.class)
class CompatibilidadDeEntradaTest {

    private static final String CONTRASENA = "12345678a";
    private static final String VIGENTE = "fiel-m-EKU9003173C9-2023_2027-00003415";

    @LocalServerPort
    private int puerto;

    @Autowired
    private RelojDePrueba reloj;

    @BeforeAll
    static void buscaElMaterial() {
        assumeTrue(Files.isDirectory(material().resolve("llaves")), "no está el material de prueba del SAT");
    }

    @Test
    void laPersonaMoralDePruebaDelSatRecorreLaGuiaEntera(Navegador navegador) throws IOException {
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            pestana.ir("/icsoe/acceso/efirma");
            EntradaDeNavegador.llenar(pestana, "EKU9003173C9", cer(VIGENTE), key(VIGENTE), CONTRASENA);
            EntradaDeNavegador.validar(pestana);
            EntradaDeNavegador.ingresar(pestana);

            var recorrido = new Recorrido(pestana, "sat");
            recorrido.aceptarTerminos();
            recorrido.darContacto();
            recorrido.ubicarDomicilio();
            recorrido.adjuntarYGuardar();
        }
    }

    /** Cada par con la hora en que valía: las e.firmas entran y los sellos no llegan ni a abrir su llave. */
    @Test
    void abreYFirmaCadaParDelSat(Navegador navegador) throws IOException {
        for (String nombre : nombres()) {
            var certificado = leer(cer(nombre));
            reloj.fijar(certificado.vigencia().desde().plus(Duration.ofDays(30)));
            try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
                pestana.ir("/icsoe/acceso/efirma");
                EntradaDeNavegador.llenar(
                        pestana, certificado.titular().rfc().valor(), cer(nombre), key(nombre), CONTRASENA);
                if (certificado.clase() == Clase.FIEL) {
                    EntradaDeNavegador.validar(pestana);
                } else {
                    EntradaDeNavegador.pulsar(pestana.pagina(), "Validar");
                    assertThat(pestana.pagina().locator(".faltas a").first().innerText())
                            .as(nombre)
                            .isIn(
                                    MotivoDeAcceso.CERTIFICADO_CSD.mensaje(),
                                    MotivoDeAcceso.CERTIFICADO_NO_EFIRMA.mensaje());
                }
            }
        }
    }

    private static List<String> nombres() throws IOException {
        try (Stream<Path> archivos = Files.list(material().resolve("llaves"))) {
            return archivos.map(archivo -> archivo.getFileName().toString())
                    .filter(nombre -> nombre.endsWith(".cer"))
                    .map(nombre -> nombre.substring(0, nombre.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    private static CertificadoSat leer(byte[] cer) {
        return switch (CertificadoSat.leer(cer)) {
            case LecturaDeCertificado.Leido(var certificado) -> certificado;
            case LecturaDeCertificado.Ilegible(var defecto) -> throw new IllegalStateException(defecto.mensaje());
        };
    }

    private static byte[] cer(String nombre) throws IOException {
        return Files.readAllBytes(material().resolve("llaves").resolve(nombre + ".cer"));
    }

    private static byte[] key(String nombre) throws IOException {
        return Files.readAllBytes(material().resolve("llaves").resolve(nombre + ".key"));
    }

    private static Path material() {
        return Stream.iterate(Path.of("").toAbsolutePath(), carpeta -> carpeta != null, Path::getParent)
                .map(carpeta -> carpeta.resolve("shared/efirma"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("no-esta"));
    }

    /** Las autoridades de prueba del SAT. Su servicio de revocación no se alcanza desde aquí: se supone que contesta. */
    @TestConfiguration(proxyBeanMethods = false)
    static class AutoridadesDePruebaDelSat {

        @Bean
        Confianza confianzaDelSat() {
            Path autoridades = material().resolve("ca-pruebas-sat");
            return Files.isDirectory(autoridades)
                    ? new CargaDeConfianza()
                            .carpeta(autoridades)
                            .admitiendoSha1EntreAutoridades()
                            .cargar()
                    : Laboratorio.AUTORIDAD.confianza();
        }

        @Bean
        Revocacion ningunaRevocada(InstantSource reloj) {
            return (certificado, emisora) ->
                    new EstadoDeRevocacion.Vigente(new Evidencia(reloj.instant(), new byte[] {0x30, 0}));
        }
    }
}
