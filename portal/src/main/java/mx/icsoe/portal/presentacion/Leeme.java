package mx.icsoe.portal.presentacion;

import java.nio.charset.StandardCharsets;

/** Lo que lee quien abre el ZIP de un acuse. */
final class Leeme {

    private Leeme() {}

    static byte[] de(Presentacion presentacion) {
        return """
                Acuse %s
                ====================

                acuse.pdf             lo que recibió el contratista: PDF firmado con el sello del portal (PAdES) y con
                                      sello de tiempo
                cadena-original.txt   lo que firmó el contratista
                firma.jws             su firma: JWS con el contenido aparte (RFC 7515, apéndice F); el contenido es
                                      cadena-original.txt, byte por byte, y el certificado va en el encabezado (x5c)
                documento.json        la informativa completa, en JSON canónico (RFC 8785); su SHA-256 está en la cadena
                                      original. Contiene datos personales de los trabajadores: cuídalo
                ocsp.der              respuesta del SAT (RFC 6960): la e.firma no estaba revocada al presentar
                sello-de-tiempo.tst   sello de tiempo (RFC 3161) de firma.jws
                manifiesto.jws        huella SHA-256 de cada archivo, firmada con el sello del portal

                Para comprobarlo sin conexión hace falta Java 21 o posterior y la llave pública del portal, que está en
                /verificar/sello.pem:

                    java VerificarAcuse.java %s.zip --llave sello.pem

                El programa está en docs/verificador del proyecto icsoe, en un solo archivo y sin dependencias. También
                lo comprueban EU DSS, Adobe Reader o pdfsig (el PDF) y cualquier biblioteca de JOSE (la firma).
                """.formatted(presentacion.folio(), presentacion.folio()).getBytes(StandardCharsets.UTF_8);
    }
}
