package mx.icsoe.efirma.arquitectura.culpables;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Culpable: descifra. */
public final class AbreLlaves {

    public Cipher abrir() throws GeneralSecurityException {
        return Cipher.getInstance("AES/GCM/NoPadding");
    }
}
