package mx.icsoe.portal.presentacion;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.sello.Sello;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Dice si un archivo es un acuse nuestro. No lo abre: un acuse genuino es, byte por byte, el que se guardó; y uno que lleva
 * dentro el certificado del sello sin ser ninguno de los guardados, se alteró. Así un PDF hostil no tiene qué atacar.
 */
@Service
public class VerificarPdf {

    private final Presentaciones presentaciones;
    private final Sello sello;

    VerificarPdf(Presentaciones presentaciones, @Lazy Sello sello) {
        this.presentaciones = presentaciones;
        this.sello = sello;
    }

    /** Lo que se sabe de él. */
    public sealed interface Dictamen {

        record Genuino(Folio folio) implements Dictamen {}

        /** Lleva nuestro sello, pero no es ninguno de los que emitimos: alguien lo cambió. */
        record Alterado() implements Dictamen {}

        record NoEsNuestro() implements Dictamen {}
    }

    public Dictamen verificar(byte[] archivo) {
        Optional<Presentacion> guardada = presentaciones.conAcuse(Huella.de(archivo));
        if (guardada.isPresent()) {
            return new Dictamen.Genuino(guardada.get().folio());
        }
        return llevaElSello(archivo) ? new Dictamen.Alterado() : new Dictamen.NoEsNuestro();
    }

    /** La firma de un PDF va en hexadecimal, y dentro de ella el certificado. */
    private boolean llevaElSello(byte[] archivo) {
        try {
            byte[] certificado = sello.certificado().getEncoded();
            // Basta la llave pública, que está a la mitad: sobrevive a cambios en los bordes.
            byte[] trozo = Arrays.copyOfRange(certificado, certificado.length / 3, certificado.length / 3 + 64);
            String hexadecimal = HexFormat.of().withUpperCase().formatHex(trozo);
            String texto = new String(archivo, StandardCharsets.ISO_8859_1);
            return texto.contains(hexadecimal) || texto.contains(hexadecimal.toLowerCase(Locale.ROOT));
        } catch (CertificateEncodingException causa) {
            throw new IllegalStateException("el certificado del sello no se puede codificar", causa);
        }
    }
}
