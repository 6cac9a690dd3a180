package mx.icsoe.efirma;

/**
 * Un texto y su firma por separado, como los guarda quien archiva actos firmados.
 *
 * @param texto texto firmado, que se firma en UTF-8
 * @param certificado certificado DER en base64
 * @param firma octetos de la firma RSASSA-PKCS1-v1_5 con SHA-256, en base64
 */
public record FirmaSuelta(String texto, String certificado, String firma) {

    /** Sin contenido: puede llevar datos personales. */
    @Override
    public String toString() {
        return "FirmaSuelta[]";
    }
}
