package mx.icsoe.efirma.arquitectura.culpables;

import java.security.cert.PKIXRevocationChecker;

/** Culpable: perdona al servicio caído. */
public final class PerdonaElOcsp {

    public PKIXRevocationChecker.Option opcion() {
        return PKIXRevocationChecker.Option.SOFT_FAIL;
    }
}
