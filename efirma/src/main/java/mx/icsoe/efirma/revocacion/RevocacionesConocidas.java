package mx.icsoe.efirma.revocacion;

import java.util.Optional;
import mx.icsoe.efirma.certificado.CertificadoX509;

/**
 * Los certificados que alguna vez se supieron revocados. Uno revocado no revive: lo anotado no se olvida ni se cambia,
 * aunque el servicio conteste después otra cosa. Con varios nodos, o para que sobreviva a un reinicio, se escribe una
 * implementación propia; si falla, la consulta falla y nadie entra. Se puede compartir entre hilos.
 */
public interface RevocacionesConocidas {

    /** Lo que se anotó de ese certificado; vacío si no se sabe revocado. */
    Optional<EstadoDeRevocacion.Revocado> de(CertificadoX509 certificado);

    /** Lo anota, con su evidencia. Sin efecto si ya constaba: vale lo primero que se supo. */
    void anotar(CertificadoX509 certificado, EstadoDeRevocacion.Revocado revocado);

    /** Las de un solo proceso, mientras viva. */
    static RevocacionesConocidas enMemoria() {
        return new RevocacionesEnMemoria();
    }
}
