package mx.icsoe.portal.presentacion;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import mx.icsoe.efirma.revocacion.Evidencia;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Octetos;

/**
 * Una firma comprobada, con el folio y la hora que ya le tocan: falta sellar su acuse.
 *
 * @param momento hora de presentación
 * @param version la de la informativa firmada
 */
public record Intencion(
        ContratistaId contratista,
        InformativaId informativa,
        Folio folio,
        Instant momento,
        boolean extemporanea,
        int version,
        Firmado firmado,
        Cuentas cuentas,
        Autor autor) {

    /**
     * Lo firmado y sus pruebas.
     *
     * @param fecha la de la cadena
     * @param certificado DER
     * @param nombre el del titular
     * @param firma octetos en base64
     * @param ocsp la respuesta que dijo que no estaba revocado
     */
    public record Firmado(
            String cadena,
            Instant fecha,
            Octetos certificado,
            String serie,
            String nombre,
            String firma,
            Evidencia ocsp,
            Instant verificada,
            Huella documento) {

        public Jws jws() {
            return Jws.de(certificado.bytes(), fecha, Base64.getDecoder().decode(firma));
        }

        @Override
        public String toString() {
            return "Firmado[" + serie + "]";
        }
    }

    /**
     * Cuánto lleva.
     *
     * @param primerContrato el consecutivo del folio de su primer contrato; vacío si no lleva
     */
    public record Cuentas(int contratos, long trabajadores, Optional<Long> primerContrato) {}
}
