package mx.icsoe.efirma.certificado;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Envoltura de texto de un certificado (RFC 7468 § 5), con un solo certificado dentro. */
public final class Pem {

    /** Un certificado del SAT mide cerca de 1.5 KB; en PEM, cerca de 2. */
    public static final int TAMANIO_MAXIMO = 8192;

    private static final String INICIO = "-----BEGIN CERTIFICATE-----";
    private static final String FIN = "-----END CERTIFICATE-----";

    private Pem() {}

    /** Si el archivo empieza como PEM; un DER nunca empieza con guion. */
    public static boolean parece(byte[] archivo) {
        return new String(archivo, StandardCharsets.ISO_8859_1).stripLeading().startsWith(INICIO);
    }

    /** Bytes DER del único certificado; vacío si falta el final, sobra texto o el base64 está mal. */
    public static Optional<byte[]> abrir(byte[] archivo) {
        String texto = new String(archivo, StandardCharsets.ISO_8859_1).strip();
        if (!texto.startsWith(INICIO) || !texto.endsWith(FIN)) {
            return Optional.empty();
        }
        String cuerpo = texto.substring(INICIO.length(), Math.max(INICIO.length(), texto.length() - FIN.length()));
        try {
            return Optional.of(Base64.getDecoder().decode(cuerpo.replaceAll("[\r\n\t ]", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
