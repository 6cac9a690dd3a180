package mx.icsoe.portal.acceso;

import java.time.Instant;
import java.util.Base64;
import mx.icsoe.efirma.Veredicto;
import mx.icsoe.efirma.revocacion.Evidencia;
import mx.icsoe.portal.nucleo.Rfc;

/**
 * Una e.firma que ya se validó, con lo necesario para volver a comprobarla.
 *
 * @param nombre razón social o nombre, como está en el certificado
 * @param serie número de serie del certificado, 20 cifras
 */
public record EntradaValidada(Rfc rfc, String nombre, String serie, Prueba prueba) {

    /**
     * Lo firmado y las pruebas de que valía.
     *
     * @param texto el que se firmó
     * @param firma en base64
     * @param certificado en DER, en base64
     * @param ocsp respuesta que dijo que no estaba revocado
     * @param verificada cuándo se comprobó
     */
    public record Prueba(String texto, String firma, String certificado, Evidencia ocsp, Instant verificada) {

        /** Sin contenido: el texto lleva el RFC. */
        @Override
        public String toString() {
            return "Prueba[" + verificada + "]";
        }
    }

    static EntradaValidada de(Veredicto.Aceptada veredicto) {
        var certificado = veredicto.certificado();
        return new EntradaValidada(
                new Rfc(certificado.titular().rfc().valor()),
                certificado.titular().nombre(),
                certificado.serie(),
                new Prueba(
                        veredicto.texto(),
                        veredicto.firma(),
                        Base64.getEncoder().encodeToString(certificado.der()),
                        veredicto.evidencia(),
                        veredicto.momento()));
    }

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "EntradaValidada[" + serie + "]";
    }
}
