package mx.icsoe.portal.presentacion;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import mx.icsoe.portal.nucleo.Huella;

/**
 * La firma de la persona como JWS con el contenido aparte (RFC 7515, apéndice F): el contenido es la cadena original.
 *
 * <p>El encabezado no lo elige nadie: sale del certificado y de la fecha de la cadena, con sus miembros en el orden de
 * RFC 8785. El navegador lo arma para firmar y el servidor lo vuelve a armar para comprobar. Con {@code x5t#S256} e
 * {@code iat} es una firma JAdES de nivel B (ETSI TS 119 182-1 v1.2.1).
 *
 * @param encabezado ya en base64url
 * @param firma ya en base64url
 */
public record Jws(String encabezado, String firma) {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    /**
     * Arma el JWS.
     *
     * @param certificado DER
     * @param firma octetos de la firma RS256
     */
    public static Jws de(byte[] certificado, Instant fecha, byte[] firma) {
        return new Jws(encabezado(certificado, fecha), BASE64URL.encodeToString(firma));
    }

    /** Los octetos que se firman (RFC 7515 § 5.1), que son ASCII. */
    public static String porFirmar(byte[] certificado, Instant fecha, String cadena) {
        return encabezado(certificado, fecha) + "." + base64url(cadena);
    }

    /** La serialización compacta, sin el contenido: {@code encabezado..firma}. */
    public String compacto() {
        return encabezado + ".." + firma;
    }

    /** La serialización compacta con el contenido dentro, para bibliotecas que no lo admiten aparte. */
    public String entero(String cadena) {
        return encabezado + "." + base64url(cadena) + "." + firma;
    }

    private static String encabezado(byte[] certificado, Instant fecha) {
        String x5t = BASE64URL.encodeToString(Huella.de(certificado).bytes());
        return base64url("{\"alg\":\"RS256\",\"iat\":%d,\"x5c\":[\"%s\"],\"x5t#S256\":\"%s\"}"
                .formatted(fecha.getEpochSecond(), Base64.getEncoder().encodeToString(certificado), x5t));
    }

    private static String base64url(String texto) {
        return BASE64URL.encodeToString(texto.getBytes(StandardCharsets.UTF_8));
    }
}
