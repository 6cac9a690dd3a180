package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.navegador.Pestana;

/** Guarda todo lo que una pestaña pide, para comprobar que la llave y la contraseña no salieron de ella (medida H3). */
public final class VigiaDelSecreto {

    private final List<byte[]> pedido = new CopyOnWriteArrayList<>();
    private final BuscadorDeSecretos buscador;

    private VigiaDelSecreto(BuscadorDeSecretos buscador) {
        this.buscador = buscador;
    }

    /** Desde ahora, de la e.firma con que {@link EntradaDeNavegador} entra y firma por esa persona. */
    public static VigiaDelSecreto de(Pestana pestana, Persona persona) {
        var efirma = EntradaDeNavegador.efirmaDe(persona);
        return de(pestana, efirma, EntradaDeNavegador.llaveDe(persona), EfirmaDeDemostracion.CONTRASENA);
    }

    static VigiaDelSecreto de(Pestana pestana, EfirmaDeDemostracion efirma, byte[] key, String contrasena) {
        var abierta = (RSAPrivateCrtKey) efirma.pareja().llave();
        // De la llave abierta, solo lo privado: su módulo es público y viaja en el certificado.
        var vigia = new VigiaDelSecreto(new BuscadorDeSecretos(
                contrasena,
                key,
                abierta.getPrivateExponent().toByteArray(),
                abierta.getPrimeP().toByteArray()));
        pestana.contexto().onRequest(peticion -> vigia.pedido.add(entera(peticion)));
        return vigia;
    }

    /** Ninguna petición la lleva; y hubo peticiones en que buscar. */
    public void nadaSalio() {
        assertThat(pedido).hasSizeGreaterThan(5);
        assertThat(pedido.stream()
                        .filter(buscador::encuentra)
                        .map(peticion -> new String(peticion, StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    private static byte[] entera(Request peticion) {
        var todo = new ByteArrayOutputStream();
        todo.writeBytes((peticion.method() + " " + peticion.url() + "\n").getBytes(StandardCharsets.UTF_8));
        peticion.headers()
                .forEach((nombre, valor) ->
                        todo.writeBytes((nombre + ": " + valor + "\n").getBytes(StandardCharsets.UTF_8)));
        byte[] cuerpo = peticion.postDataBuffer();
        if (cuerpo != null) {
            todo.writeBytes(cuerpo);
        }
        return todo.toByteArray();
    }
}
