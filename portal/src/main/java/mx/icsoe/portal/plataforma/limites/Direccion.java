package mx.icsoe.portal.plataforma.limites;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** De qué dirección de red se cuenta: la IPv4 entera o, de una IPv6, los 64 bits que identifican a un hogar u oficina. */
final class Direccion {

    private static final int BYTES_DE_LA_RED = 8;

    private Direccion() {}

    /**
     * Reduce la dirección a la red que se cuenta.
     *
     * @param remota la que da el servidor, ya traducida si llegó por un intermediario de confianza
     */
    static String red(String remota) {
        try {
            InetAddress direccion = InetAddress.ofLiteral(remota);
            byte[] bytes = direccion.getAddress();
            return direccion instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES_DE_LA_RED)) + "/64"
                    : HexFormat.of().formatHex(bytes);
        } catch (IllegalArgumentException noEsDireccion) {
            return "desconocida";
        }
    }
}
