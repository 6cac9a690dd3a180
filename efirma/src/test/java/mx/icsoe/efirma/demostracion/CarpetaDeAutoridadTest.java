package mx.icsoe.efirma.demostracion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import mx.icsoe.efirma.confianza.CargaDeConfianza;
import mx.icsoe.efirma.confianza.Encadenamiento;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Llaves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarpetaDeAutoridadTest {

    private static final SecureRandom AZAR = new SecureRandom();

    @TempDir
    Path carpeta;

    @Test
    void guardaYVuelveAAbrirLaMismaAutoridad() throws IOException {
        AutoridadDeDemostracion autoridad = AutoridadDeDemostracion.crear(2048, Laboratorio.HOY, AZAR);
        EfirmaDeDemostracion revocada = autoridad.expedirFiel(Persona.moral(), Laboratorio.HOY);
        autoridad.revocar(revocada.pareja().certificado(), Laboratorio.HOY);
        CarpetaDeAutoridad guardada = new CarpetaDeAutoridad(carpeta);
        assertThat(guardada.existe()).isFalse();
        guardada.guardar(autoridad, AZAR);
        assertThat(guardada.existe()).isTrue();

        AutoridadDeDemostracion reabierta = guardada.abrir(AZAR);
        assertThat(reabierta.registro().estado(revocada.pareja().certificado().numero()))
                .contains(new Registro.Estado.Revocado(Laboratorio.HOY));
        EfirmaDeDemostracion nueva = reabierta.expedirFiel(Persona.fisica(), Laboratorio.HOY);
        assertThat(new CargaDeConfianza()
                        .carpeta(guardada.anclas())
                        .cargar()
                        .encadenar(nueva.pareja().certificado(), Laboratorio.HOY.plus(Duration.ofDays(1))))
                .isInstanceOf(Encadenamiento.Cadena.class);
    }

    @Test
    void diceQueBorrarCuandoLoGuardadoEstaDaniado() throws IOException {
        CarpetaDeAutoridad guardada = new CarpetaDeAutoridad(carpeta);
        guardada.guardar(Laboratorio.AUTORIDAD, AZAR);
        Files.writeString(carpeta.resolve("intermedia.key"), "basura");
        assertThatThrownBy(() -> guardada.abrir(AZAR))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("borra");
    }

    @Test
    void entregaArchivosComoLosDelSat() throws Exception {
        Laboratorio.MORAL.guardar(carpeta, "moral", AZAR);
        assertThat(Files.readAllBytes(carpeta.resolve("moral.cer"))).isEqualTo(Laboratorio.MORAL.cer());
        assertThat(LlavePrivada.abrir(
                        Files.readAllBytes(carpeta.resolve("moral.key")),
                        EfirmaDeDemostracion.CONTRASENA.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Laboratorio.MORAL.pareja().llave());
    }

    @Test
    void cifraConAmbosCifradosYNoAbreConOtraContrasena() throws Exception {
        byte[] enLatin1 = "contraseña".getBytes(StandardCharsets.ISO_8859_1);
        byte[] enUtf8 = "contraseña".getBytes(StandardCharsets.UTF_8);
        for (Cifrado cifrado : Cifrado.values()) {
            byte[] key = LlavePrivada.cifrar(Llaves.DE_OTRO.getPrivate(), enLatin1, cifrado, AZAR);
            assertThat(LlavePrivada.abrir(key, enLatin1)).isEqualTo(Llaves.DE_OTRO.getPrivate());
            assertThatThrownBy(() -> LlavePrivada.abrir(key, enUtf8)).isInstanceOf(GeneralSecurityException.class);
        }
    }
}
