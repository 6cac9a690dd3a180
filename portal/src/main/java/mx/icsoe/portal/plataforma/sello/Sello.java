package mx.icsoe.portal.plataforma.sello;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * La llave con que el portal responde por lo que emite. Quien lo realiza puede tenerla en un archivo o en un módulo de
 * seguridad que nunca la entrega; admite muchos hilos.
 */
public interface Sello {

    /** El certificado de la llave y, después, los de las autoridades que se quieran acompañar. */
    List<X509Certificate> cadena();

    default X509Certificate certificado() {
        return cadena().getFirst();
    }

    /** Nombre JCA del algoritmo: {@code SHA256withRSA} o {@code SHA256withECDSA}. */
    String algoritmo();

    /** Firma un contenido; lanza {@link SelloInservible} si no puede. */
    byte[] firmar(byte[] contenido);
}
