package mx.icsoe.efirma.confianza;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.certificado.Pem;
import mx.icsoe.efirma.certificado.Uso;
import mx.icsoe.efirma.der.DerException;
import mx.icsoe.efirma.firma.AlgoritmoRsa;

/**
 * Arma una {@link Confianza} con los certificados de autoridad que entrega el operador.
 *
 * <p>Los firmados por sí mismos son anclas; los demás, intermedias que deben llegar a un ancla de la misma carpeta.
 * Un archivo que no sirva detiene la carga: confiar a medias sorprende después.
 */
public final class CargaDeConfianza {

    private final Map<String, byte[]> archivos = new TreeMap<>();
    private final Set<AlgoritmoRsa> algoritmos =
            EnumSet.of(AlgoritmoRsa.SHA256, AlgoritmoRsa.SHA384, AlgoritmoRsa.SHA512);

    /** Añade los archivos {@code .cer}, {@code .crt}, {@code .der} y {@code .pem} de una carpeta. */
    public CargaDeConfianza carpeta(Path carpeta) {
        try (Stream<Path> contenido = Files.list(carpeta)) {
            for (Path archivo :
                    contenido.filter(CargaDeConfianza::esCertificado).toList()) {
                archivo(archivo.getFileName().toString(), Files.readAllBytes(archivo));
            }
            return this;
        } catch (IOException e) {
            throw new ConfianzaInservible(List.of("No se puede leer la carpeta de autoridades " + carpeta));
        }
    }

    /** Añade un certificado, en DER o PEM, con el nombre que se dirá si no sirve. */
    public CargaDeConfianza archivo(String nombre, byte[] certificado) {
        archivos.put(nombre, certificado.clone());
        return this;
    }

    /**
     * Admite SHA-1 en las firmas entre autoridades, que las antiguas todavía llevan. No alcanza a los certificados de
     * titulares. El riesgo es de quien opera: es él quien eligió esos archivos.
     */
    public CargaDeConfianza admitiendoSha1EntreAutoridades() {
        algoritmos.add(AlgoritmoRsa.SHA1);
        return this;
    }

    /**
     * Lee y encadena lo añadido.
     *
     * @throws ConfianzaInservible si no hay anclas o algún archivo no sirve, con todos los problemas
     */
    public Confianza cargar() {
        List<String> problemas = new ArrayList<>();
        Map<String, Autoridad> leidas = new LinkedHashMap<>();
        archivos.forEach(
                (nombre, bytes) -> leer(nombre, bytes, problemas).ifPresent(leida -> leidas.put(nombre, leida)));
        if (leidas.values().stream().noneMatch(Autoridad::ancla)) {
            problemas.add("No hay ninguna autoridad raíz en que confiar");
        }
        Cadenas cadenas = new Cadenas(List.copyOf(leidas.values()), algoritmos);
        List<Encadenamiento.Cadena> completas = new ArrayList<>();
        leidas.forEach((nombre, leida) -> cadenas.hastaUnAncla(leida)
                .ifPresentOrElse(
                        completas::add, () -> problemas.add(nombre + ": su autoridad emisora no está, o no la firmó")));
        if (!problemas.isEmpty()) {
            throw new ConfianzaInservible(problemas);
        }
        return new Confianza(List.copyOf(leidas.values()), completas);
    }

    private static Optional<Autoridad> leer(String archivo, byte[] bytes, List<String> problemas) {
        try {
            byte[] der =
                    Pem.parece(bytes) ? Pem.abrir(bytes).orElseThrow(() -> new DerException("PEM mal formado")) : bytes;
            CertificadoX509 x509 = CertificadoX509.leer(der);
            if (!puedeFirmarCertificados(x509)) {
                problemas.add(archivo + ": no es el certificado de una autoridad con llave RSA de 2048 bits o más");
                return Optional.empty();
            }
            return Optional.of(new Autoridad(x509.nombreComun(), x509.sujeto().mismosBytes(x509.emisor()), x509));
        } catch (DerException e) {
            problemas.add(archivo + ": no se puede leer como certificado (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    private static boolean puedeFirmarCertificados(CertificadoX509 x509) {
        return x509.extensiones().esAutoridad()
                && !x509.extensiones().criticasDesconocidas()
                && x509.extensiones().usos().contains(Uso.FIRMA_DE_CERTIFICADOS)
                && x509.clave()
                        .filter(clave -> clave.getModulus().bitLength() >= 2048)
                        .isPresent();
    }

    private static boolean esCertificado(Path archivo) {
        return archivo.getFileName().toString().matches("(?i).+\\.(cer|crt|der|pem)");
    }
}
