package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
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

    private static final int VENTANA = 16;
    private static final String CONTRASENA = "Secretísima-8841-Ñu";

    @LocalServerPort
    private int puerto;

    @Test
    void ningunaPeticionLlevaLaContrasenaNiUnTrozoDeLaLlave(Navegador navegador) {
        var efirma = EntradaDeNavegador.efirmaDe(Persona.moral());
        byte[] key = LlavesRaras.con(efirma, CONTRASENA.getBytes(StandardCharsets.UTF_8), Cifrado.SAT);
        var abierta = (RSAPrivateCrtKey) efirma.pareja().llave();
        List<byte[]> pedido = new CopyOnWriteArrayList<>();
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            pestana.contexto().onRequest(peticion -> pedido.add(entera(peticion)));
            pestana.ir("/icsoe/acceso/efirma");
            EntradaDeNavegador.llenar(pestana, Persona.moral().rfc(), efirma.cer(), key, CONTRASENA + "x");
            EntradaDeNavegador.pulsar(pestana.pagina(), "Validar");
            pestana.pagina().locator(".faltas").waitFor();
            pestana.pagina().getByLabel("Contraseña de la e.firma").fill(CONTRASENA);
            EntradaDeNavegador.validar(pestana);
            EntradaDeNavegador.ingresar(pestana);
        }

        assertThat(pedido).hasSizeGreaterThan(5);
        // De la llave abierta, solo lo privado: su módulo es público y viaja en el certificado.
        var buscador = new Buscador(
                key,
                abierta.getPrivateExponent().toByteArray(),
                abierta.getPrimeP().toByteArray());
        assertThat(pedido.stream().filter(buscador::encuentra).map(SecretoTest::comoTexto))
                .isEmpty();
        assertThat(pedido.stream().filter(SecretoTest::llevaLaContrasena).map(SecretoTest::comoTexto))
                .isEmpty();
    }

    /** El buscador encuentra de verdad lo que busca: si no, la prueba de arriba no probaría nada. */
    @Test
    void elBuscadorEncuentraLaLlaveEnTodaForma() {
        byte[] key = LlavesRaras.delSat(EntradaDeNavegador.efirmaDe(Persona.moral()));
        var buscador = new Buscador(key);
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
        assertThat(llevaLaContrasena(texto("clave=" + CONTRASENA))).isTrue();
    }

    /** Las ventanas de 16 bytes de un secreto, tal cual, en base64 con sus tres alineaciones y en hexadecimal. */
    private static final class Buscador {

        private final Set<String> crudas = new HashSet<>();
        private final Set<String> base64 = new HashSet<>();
        private final Set<String> hex = new HashSet<>();

        Buscador(byte[]... secretos) {
            for (byte[] secreto : secretos) {
                for (int i = 0; i + VENTANA <= secreto.length; i++) {
                    byte[] ventana = Arrays.copyOfRange(secreto, i, i + VENTANA);
                    crudas.add(new String(ventana, StandardCharsets.ISO_8859_1));
                    hex.add(HexFormat.of().formatHex(ventana));
                    // 15 bytes son 20 letras exactas: la ventana que empieza en cada byte cubre las tres alineaciones.
                    base64.add(Base64.getEncoder().encodeToString(Arrays.copyOf(ventana, VENTANA - 1)));
                }
            }
        }

        boolean encuentra(byte[] peticion) {
            String texto = new String(peticion, StandardCharsets.ISO_8859_1);
            return contiene(texto, VENTANA, crudas)
                    || contiene(texto.toLowerCase(Locale.ROOT), 2 * VENTANA, hex)
                    || contiene(texto.replace('-', '+').replace('_', '/'), 20, base64);
        }

        private static boolean contiene(String texto, int largo, Set<String> ventanas) {
            for (int i = 0; i + largo <= texto.length(); i++) {
                if (ventanas.contains(texto.substring(i, i + largo))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean llevaLaContrasena(byte[] peticion) {
        String crudo = new String(peticion, StandardCharsets.ISO_8859_1);
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)
                .map(CONTRASENA::getBytes)
                .anyMatch(bytes -> crudo.contains(new String(bytes, StandardCharsets.ISO_8859_1))
                        || crudo.contains(Base64.getEncoder().withoutPadding().encodeToString(bytes))
                        || crudo.toLowerCase(Locale.ROOT)
                                .contains(HexFormat.of().formatHex(bytes)));
    }

    private static byte[] entera(Request peticion) {
        var todo = new ByteArrayOutputStream();
        todo.writeBytes(texto(peticion.method() + " " + peticion.url() + "\n"));
        peticion.headers().forEach((nombre, valor) -> todo.writeBytes(texto(nombre + ": " + valor + "\n")));
        byte[] cuerpo = peticion.postDataBuffer();
        if (cuerpo != null) {
            todo.writeBytes(cuerpo);
        }
        return todo.toByteArray();
    }

    private static String comoTexto(byte[] peticion) {
        return new String(peticion, StandardCharsets.ISO_8859_1);
    }

    private static byte[] texto(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }
}
