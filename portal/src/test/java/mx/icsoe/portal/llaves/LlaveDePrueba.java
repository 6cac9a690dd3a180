package mx.icsoe.portal.llaves;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.web.EnSesion;
import org.springframework.context.ApplicationContext;

/** Una llave ya agregada, para probar sus páginas; no abre nada. */
public final class LlaveDePrueba {

    private static final SecureRandom AZAR = new SecureRandom();

    private LlaveDePrueba() {}

    /** La agrega a la cuenta de quien está en sesión y da su identificador. */
    public static String de(ApplicationContext portal, EnSesion quien) {
        var llaves = portal.getBean(Llaves.class);
        var titular = Titular.de(quien);
        var ahora = portal.getBean(InstantSource.class).instant();
        var id = new LlaveId(portal.getBean(Uuid7.class).siguiente());
        llaves.manija(titular, alAzar(), ahora);
        llaves.agregar(
                new Llave(id, titular, "Llave de prueba", ahora, Optional.empty(), Optional.empty()),
                new Credencial(alAzar(), alAzar(), 0, false, false));
        return id.toString();
    }

    private static Octetos alAzar() {
        byte[] bytes = new byte[32];
        AZAR.nextBytes(bytes);
        return new Octetos(bytes);
    }
}
