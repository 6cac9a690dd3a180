package mx.icsoe.efirma.firma;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lo que manda el navegador al entrar: un objeto JSON con cuatro cadenas y ninguna afirmación.
 *
 * <pre>{@code
 * {"formato":"efirma-acceso:1.0","certificado":"MIIG…","algoritmo":"RS256","firma":"kX3…"}
 * }</pre>
 *
 * {@code certificado} es el .cer en DER y {@code firma} los octetos de la firma, ambos en base64 con relleno
 * (RFC 4648 § 4). {@code RS256} es RSASSA-PKCS1-v1_5 con SHA-256 (RFC 7518 § 3.3) y es el único que se admite.
 */
public final class Token {

    public static final String FORMATO = "efirma-acceso:1.0";
    public static final String ALGORITMO = "RS256";

    /** Tope del token entero, en caracteres; se revisa antes de mirar dentro. */
    public static final int LARGO_MAXIMO = 10_000;

    private static final Set<String> CAMPOS = Set.of("formato", "certificado", "algoritmo", "firma");

    private final byte[] certificado;
    private final byte[] firma;

    private Token(byte[] certificado, byte[] firma) {
        this.certificado = certificado;
        this.firma = firma;
    }

    /** Lee el texto del token sin interpretar el certificado ni la firma; nunca lanza por el contenido. */
    public static LecturaDeToken leer(String texto) {
        if (texto.length() > LARGO_MAXIMO) {
            return new LecturaDeToken.MalFormado(DefectoDeToken.DEMASIADO_LARGO);
        }
        return ObjetoJson.leer(texto)
                .map(Token::deCampos)
                .orElse(new LecturaDeToken.MalFormado(DefectoDeToken.NO_ES_JSON));
    }

    private static LecturaDeToken deCampos(Map<String, String> campos) {
        if (!campos.containsKey("algoritmo")) {
            return new LecturaDeToken.MalFormado(DefectoDeToken.SIN_ALGORITMO);
        }
        if (!campos.keySet().equals(CAMPOS)) {
            return new LecturaDeToken.MalFormado(DefectoDeToken.CAMPOS);
        }
        if (!FORMATO.equals(campos.get("formato"))) {
            return new LecturaDeToken.MalFormado(DefectoDeToken.FORMATO_DESCONOCIDO);
        }
        if (!ALGORITMO.equals(campos.get("algoritmo"))) {
            return new LecturaDeToken.MalFormado(DefectoDeToken.ALGORITMO_NO_ADMITIDO);
        }
        return de(campos.getOrDefault("certificado", ""), campos.getOrDefault("firma", ""));
    }

    /** Un certificado y una firma que llegaron sueltos, ambos en base64. */
    public static LecturaDeToken de(String certificado, String firma) {
        if (certificado.length() + firma.length() > LARGO_MAXIMO) {
            return new LecturaDeToken.MalFormado(DefectoDeToken.DEMASIADO_LARGO);
        }
        return base64(certificado)
                .flatMap(bytes -> base64(firma).map(octetos -> new Token(bytes, octetos)))
                .<LecturaDeToken>map(LecturaDeToken.Leido::new)
                .orElse(new LecturaDeToken.MalFormado(DefectoDeToken.BASE64));
    }

    /** Solo la escritura canónica (RFC 4648 § 3.5): unos mismos octetos no deben poder llegar de dos maneras. */
    private static Optional<byte[]> base64(String texto) {
        try {
            byte[] octetos = Base64.getDecoder().decode(texto);
            boolean canonico = Base64.getEncoder().encodeToString(octetos).equals(texto);
            return Optional.of(octetos).filter(_ -> canonico && octetos.length > 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Bytes del certificado, sin verificar. */
    public byte[] certificadoSinVerificar() {
        return certificado.clone();
    }

    /** Octetos de la firma, sin comprobar. */
    public byte[] firma() {
        return firma.clone();
    }

    /** El texto de un token con ese certificado DER y esa firma; para clientes y pruebas. */
    public static String escribir(byte[] certificado, byte[] firma) {
        Base64.Encoder base64 = Base64.getEncoder();
        return "{\"formato\":\"%s\",\"certificado\":\"%s\",\"algoritmo\":\"%s\",\"firma\":\"%s\"}"
                .formatted(FORMATO, base64.encodeToString(certificado), ALGORITMO, base64.encodeToString(firma));
    }
}
