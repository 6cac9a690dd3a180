package mx.icsoe.portal.plataforma.arranque;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** El sello con que el portal firma los acuses: un almacén PKCS#12 que abre y contiene una llave. */
final class SelloUtilizable implements Exigencia {

    @Override
    public Optional<String> falta(Environment entorno) {
        String almacen = entorno.getProperty("icsoe.sello.almacen", "");
        String contrasena = entorno.getProperty("icsoe.sello.contrasena", "");
        if (almacen.isBlank() || contrasena.isBlank()) {
            return Optional.of("falta el sello: icsoe.sello.almacen (archivo PKCS#12) e icsoe.sello.contrasena");
        }
        return tieneLlave(almacen, contrasena)
                ? Optional.empty()
                : Optional.of("icsoe.sello.almacen señala " + almacen
                        + ", que no existe, no abre con icsoe.sello.contrasena o no contiene una llave");
    }

    private static boolean tieneLlave(String almacen, String contrasena) {
        try {
            KeyStore abierto = KeyStore.getInstance(Path.of(almacen).toFile(), contrasena.toCharArray());
            for (String alias : Collections.list(abierto.aliases())) {
                if (abierto.isKeyEntry(alias)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
