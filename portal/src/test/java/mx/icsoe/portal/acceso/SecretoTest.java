package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import mx.icsoe.efirma.demostracion.Cifrado;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** La llave y la contraseña no salen del navegador: se mira todo lo que pide, en una entrada buena y en otra que falla. */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class SecretoTest {

    private static final String CONTRASENA = "Secretísima-8841-Ñu";

    @LocalServerPort
    private int puerto;

    @Test
    void ningunaPeticionLlevaLaContrasenaNiUnTrozoDeLaLlave(Navegador navegador) {
        var efirma = EntradaDeNavegador.efirmaDe(Persona.moral());
        byte[] key = LlavesRaras.con(efirma, CONTRASENA.getBytes(StandardCharsets.UTF_8), Cifrado.SAT);
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            var vigia = VigiaDelSecreto.de(pestana, efirma, key, CONTRASENA);
            pestana.ir("/icsoe/acceso/efirma");
            EntradaDeNavegador.llenar(pestana, Persona.moral().rfc(), efirma.cer(), key, CONTRASENA + "x");
            EntradaDeNavegador.pulsar(pestana.pagina(), "Validar");
            pestana.pagina().locator(".faltas").waitFor();
            pestana.pagina().getByLabel("Contraseña de la e.firma").fill(CONTRASENA);
            EntradaDeNavegador.validar(pestana);
            EntradaDeNavegador.ingresar(pestana);
            vigia.nadaSalio();
        }
    }

    /** El buscador encuentra de verdad lo que busca: si no, la prueba de arriba no probaría nada. */
    @Test
    void elBuscadorEncuentraLaLlaveEnTodaForma() {
        byte[] key = LlavesRaras.delSat(EntradaDeNavegador.efirmaDe(Persona.moral()));
        var buscador = new BuscadorDeSecretos(CONTRASENA, key);
        byte[] trozo = Arrays.copyOfRange(key, 301, 341);

        assertThat(buscador.encuentra(trozo)).isTrue();
        assertThat(buscador.encuentra(texto("x=" + Base64.getEncoder().encodeToString(trozo))))
                .isTrue();
        assertThat(buscador.encuentra(texto("ab" + Base64.getUrlEncoder().encodeToString(key))))
                .isTrue();
        assertThat(buscador.encuentra(texto("{" + HexFormat.of().withUpperCase().formatHex(trozo))))
                .isTrue();
        assertThat(buscador.encuentra(texto("nada que ver con la llave de nadie, ni parecido")))
                .isFalse();
        assertThat(buscador.encuentra(texto("clave=" + CONTRASENA))).isTrue();
    }

    private static byte[] texto(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }
}
