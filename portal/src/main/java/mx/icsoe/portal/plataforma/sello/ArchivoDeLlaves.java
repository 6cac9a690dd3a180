package mx.icsoe.portal.plataforma.sello;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Un archivo PKCS#12 (RFC 7292) con llaves y sus certificados. */
final class ArchivoDeLlaves {

    private final KeyStore almacen;
    private final char[] contrasena;

    private ArchivoDeLlaves(KeyStore almacen, char[] contrasena) {
        this.almacen = almacen;
        this.contrasena = contrasena;
    }

    static ArchivoDeLlaves abrir(Path archivo, String contrasena) {
        char[] clave = contrasena.toCharArray();
        try {
            return new ArchivoDeLlaves(KeyStore.getInstance(archivo.toFile(), clave), clave);
        } catch (IOException | GeneralSecurityException causa) {
            throw new SelloInservible("no abre el archivo de llaves " + archivo, causa);
        }
    }

    /** La llave de ese nombre; sin nombre, la única o la primera. */
    LlaveConCertificado llave(Optional<String> alias) {
        try {
            String elegida = alias.orElse(primera());
            if (almacen.getKey(elegida, contrasena) instanceof PrivateKey llave) {
                List<X509Certificate> cadena = Arrays.stream(almacen.getCertificateChain(elegida))
                        .map(X509Certificate.class::cast)
                        .toList();
                return new LlaveConCertificado(llave, cadena);
            }
            throw new SelloInservible("el archivo de llaves no contiene la llave pedida");
        } catch (GeneralSecurityException causa) {
            throw new SelloInservible("la llave no se puede leer", causa);
        }
    }

    private String primera() throws GeneralSecurityException {
        for (String alias : Collections.list(almacen.aliases())) {
            if (almacen.isKeyEntry(alias)) {
                return alias;
            }
        }
        throw new SelloInservible("el archivo de llaves no contiene ninguna");
    }
}
