package mx.icsoe.portal.plataforma.arranque;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Las autoridades en que se confía: deben existir y ninguna puede ser la de demostración. */
final class AnclasDeVerdad implements Exigencia {

    /** Va en el nombre de toda autoridad de demostración, y de ninguna otra. */
    static final String MARCA = "demostraci";

    @Override
    public Optional<String> falta(Environment entorno) {
        String carpeta = entorno.getProperty("icsoe.efirma.anclas", "");
        if (carpeta.isBlank()) {
            return Optional.of("falta icsoe.efirma.anclas: la carpeta con los certificados raíz del Banco de México");
        }
        List<X509Certificate> anclas = new ArrayList<>();
        try (var archivos = Files.walk(Path.of(carpeta))) {
            for (Path archivo : archivos.filter(Files::isRegularFile).toList()) {
                anclas.add(leer(archivo));
            }
        } catch (IOException | CertificateException e) {
            return Optional.of("icsoe.efirma.anclas señala " + carpeta + ", que no se puede leer o contiene algo que no"
                    + " es un certificado");
        }
        if (anclas.isEmpty()) {
            return Optional.of("icsoe.efirma.anclas señala " + carpeta + ", que está vacía");
        }
        return anclas.stream().anyMatch(AnclasDeVerdad::esDeDemostracion)
                ? Optional.of(
                        "icsoe.efirma.anclas contiene la autoridad de demostración: cualquiera puede emitir con ella")
                : Optional.empty();
    }

    private static boolean esDeDemostracion(X509Certificate ancla) {
        return ancla.getSubjectX500Principal()
                .getName()
                .toLowerCase(Locale.ROOT)
                .contains(MARCA);
    }

    private static X509Certificate leer(Path archivo) throws IOException, CertificateException {
        try (var bytes = Files.newInputStream(archivo)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        }
    }
}
