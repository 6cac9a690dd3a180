package mx.icsoe.efirma;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.icsoe.efirma.certificado.CertificadoSat;
import mx.icsoe.efirma.revocacion.Evidencia;

/** Respuesta de un verificador: aceptada o rechazada, con cada comprobación y su resultado. */
public sealed interface Veredicto {

    /** Todas las comprobaciones que tocaban, en su orden; una pantalla puede mostrarlas. */
    List<Comprobacion> comprobaciones();

    /**
     * Se cumplieron todas.
     *
     * @param certificado certificado ya verificado: lo que dice es verdad
     * @param texto texto exacto que se firmó
     * @param firma la firma, en base64
     * @param momento cuándo se verificó
     * @param evidencia respuesta OCSP que dice que el certificado seguía vigente
     */
    record Aceptada(
            CertificadoSat certificado,
            String texto,
            String firma,
            Instant momento,
            Evidencia evidencia,
            List<Comprobacion> comprobaciones)
            implements Veredicto {
        public Aceptada {
            comprobaciones = List.copyOf(comprobaciones);
        }

        /** Sin el texto: lleva el RFC. */
        @Override
        public String toString() {
            return "Aceptada[" + certificado + "]";
        }
    }

    /**
     * Falló una; las siguientes quedaron sin comprobar.
     *
     * @param rechazo la causa, con su mensaje y su código
     * @param certificadoSinVerificar lo que decía el certificado, si se alcanzó a leer: puede ser mentira
     */
    record Rechazada(
            Rechazo rechazo, Optional<CertificadoSat> certificadoSinVerificar, List<Comprobacion> comprobaciones)
            implements Veredicto {
        public Rechazada {
            comprobaciones = List.copyOf(comprobaciones);
        }
    }
}
