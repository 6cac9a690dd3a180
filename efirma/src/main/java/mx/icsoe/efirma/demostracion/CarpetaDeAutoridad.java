package mx.icsoe.efirma.demostracion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import mx.icsoe.efirma.certificado.CertificadoX509;

/**
 * Guarda una autoridad de demostración entre un arranque y otro.
 *
 * <p>En {@code anclas/} quedan solo los certificados de autoridad, listos para usarse como carpeta de confianza. La
 * llave de la raíz no se guarda: ya hizo lo único que tenía que hacer.
 */
public final class CarpetaDeAutoridad {

    private final Path carpeta;

    public CarpetaDeAutoridad(Path carpeta) {
        this.carpeta = carpeta;
    }

    /** Carpeta con los certificados de la raíz y la intermedia. */
    public Path anclas() {
        return carpeta.resolve("anclas");
    }

    /** Si ya hay una autoridad guardada. */
    public boolean existe() {
        return Files.exists(carpeta.resolve("registro.txt"));
    }

    public void guardar(AutoridadDeDemostracion autoridad, SecureRandom azar) throws IOException {
        Files.createDirectories(anclas());
        Files.write(anclas().resolve("raiz.cer"), autoridad.raiz().entero().completo());
        Files.write(anclas().resolve("intermedia.cer"), cer(autoridad.intermedia()));
        Files.write(carpeta.resolve("ocsp.cer"), cer(autoridad.delegado()));
        Files.write(carpeta.resolve("intermedia.key"), key(autoridad.intermedia(), azar));
        Files.write(carpeta.resolve("ocsp.key"), key(autoridad.delegado(), azar));
        // Al final, porque su presencia es la que dice que lo demás está completo.
        Files.write(carpeta.resolve("registro.txt"), autoridad.registro().renglones());
    }

    /** Abre la autoridad guardada. */
    public AutoridadDeDemostracion abrir(SecureRandom azar) throws IOException {
        try {
            return new AutoridadDeDemostracion(
                    certificado(anclas().resolve("raiz.cer")),
                    pareja(anclas().resolve("intermedia.cer"), carpeta.resolve("intermedia.key")),
                    pareja(carpeta.resolve("ocsp.cer"), carpeta.resolve("ocsp.key")),
                    Registro.deRenglones(Files.readAllLines(carpeta.resolve("registro.txt"))),
                    azar);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException("la autoridad de demostración guardada está dañada: borra " + carpeta, e);
        }
    }

    private static Pareja pareja(Path cer, Path key) throws IOException, GeneralSecurityException {
        return new Pareja(certificado(cer), LlavePrivada.abrir(Files.readAllBytes(key), contrasena()));
    }

    private static CertificadoX509 certificado(Path cer) throws IOException {
        return AutoridadDeDemostracion.leer(Files.readAllBytes(cer));
    }

    private static byte[] cer(Pareja pareja) {
        return pareja.certificado().entero().completo();
    }

    private static byte[] key(Pareja pareja, SecureRandom azar) {
        return LlavePrivada.cifrar(pareja.llave(), contrasena(), Cifrado.MODERNO, azar);
    }

    private static byte[] contrasena() {
        return EfirmaDeDemostracion.CONTRASENA.getBytes(StandardCharsets.UTF_8);
    }
}
