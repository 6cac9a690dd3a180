package mx.icsoe.efirma.demostracion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import mx.icsoe.efirma.certificado.CertificadoSat;
import mx.icsoe.efirma.certificado.LecturaDeCertificado;
import mx.icsoe.efirma.firma.TextoDeEntrada;
import mx.icsoe.efirma.firma.Token;

/** Un certificado de demostración con su llave y su contraseña, como los tendría una persona. */
public final class EfirmaDeDemostracion {

    /** Contraseña de todas: no protege nada de verdad. */
    public static final String CONTRASENA = "demostracion2026";

    private final Pareja pareja;

    public EfirmaDeDemostracion(Pareja pareja) {
        this.pareja = pareja;
    }

    public Pareja pareja() {
        return pareja;
    }

    /** Contenido del archivo .cer. */
    public byte[] cer() {
        return pareja.certificado().entero().completo();
    }

    /** Contenido del archivo .key, cifrado con {@link #CONTRASENA} como lo hace el SAT. */
    public byte[] key(SecureRandom azar) {
        return LlavePrivada.cifrar(pareja.llave(), CONTRASENA.getBytes(StandardCharsets.UTF_8), Cifrado.SAT, azar);
    }

    public CertificadoSat certificado() {
        return switch (CertificadoSat.leer(cer())) {
            case LecturaDeCertificado.Leido(var certificado) -> certificado;
            case LecturaDeCertificado.Ilegible(var defecto) -> throw new IllegalStateException(defecto.mensaje());
        };
    }

    /** Firma RSASSA-PKCS1-v1_5 con SHA-256, como la haría el navegador. */
    public byte[] firmar(byte[] octetos) {
        try {
            Signature firma = Signature.getInstance("SHA256withRSA");
            firma.initSign(pareja.llave());
            firma.update(octetos);
            return firma.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no se pudo firmar con la e.firma de demostración", e);
        }
    }

    /** Token de entrada para ese sitio, ese RFC y ese reto. */
    public String token(String origen, String rfc, String reto) {
        TextoDeEntrada texto = new TextoDeEntrada(origen, rfc, certificado().serie(), reto);
        return Token.escribir(cer(), firmar(texto.octetos()));
    }

    /** Escribe {@code NOMBRE.cer} y {@code NOMBRE.key} en una carpeta. */
    public void guardar(Path carpeta, String nombre, SecureRandom azar) throws IOException {
        Files.createDirectories(carpeta);
        Files.write(carpeta.resolve(nombre + ".cer"), cer());
        Files.write(carpeta.resolve(nombre + ".key"), key(azar));
    }
}
