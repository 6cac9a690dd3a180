package mx.icsoe.portal.acceso;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Busca en lo pedido la contraseña y toda ventana de 16 bytes de una llave, tal cual, en base64 y en hexadecimal. */
final class BuscadorDeSecretos {

    private static final int VENTANA = 16;

    private final String contrasena;
    private final Set<String> crudas = new HashSet<>();
    private final Set<String> base64 = new HashSet<>();
    private final Set<String> hex = new HashSet<>();

    BuscadorDeSecretos(String contrasena, byte[]... secretos) {
        this.contrasena = contrasena;
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
        return llevaLaContrasena(peticion) || llevaLaLlave(new String(peticion, StandardCharsets.ISO_8859_1));
    }

    private boolean llevaLaLlave(String texto) {
        return contiene(texto, VENTANA, crudas)
                || contiene(texto.toLowerCase(Locale.ROOT), 2 * VENTANA, hex)
                || contiene(texto.replace('-', '+').replace('_', '/'), 20, base64);
    }

    private boolean llevaLaContrasena(byte[] peticion) {
        String crudo = new String(peticion, StandardCharsets.ISO_8859_1);
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)
                .map(contrasena::getBytes)
                .anyMatch(bytes -> crudo.contains(new String(bytes, StandardCharsets.ISO_8859_1))
                        || crudo.contains(Base64.getEncoder().withoutPadding().encodeToString(bytes))
                        || crudo.toLowerCase(Locale.ROOT)
                                .contains(HexFormat.of().formatHex(bytes)));
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
