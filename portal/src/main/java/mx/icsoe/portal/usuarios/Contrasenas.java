package mx.icsoe.portal.usuarios;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Resume y comprueba contraseñas con argon2id, con los parámetros de la hoja de OWASP (19 MiB, 2 vueltas, 1 hilo).
 * Cada cuenta ocupa esa memoria, así que solo se hacen tantas a la vez como procesadores hay. Segura entre hilos.
 */
@Component
class Contrasenas {

    private static final int SAL = 16;
    private static final int LARGO = 32;
    private static final int HILOS = 1;
    private static final int MEMORIA_EN_KIB = 19_456;
    private static final int VUELTAS = 2;

    /**
     * Cuántas se comprueban siempre, aunque la CURP no exista: casi nadie tiene más de dos cuentas, y así el tiempo no
     * dice cuántas hay.
     */
    private static final int COMPROBACIONES = 2;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(SAL, LARGO, HILOS, MEMORIA_EN_KIB, VUELTAS);
    private final Semaphore turnos = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final RandomGenerator azar;
    private volatile @Nullable String senuelo;

    Contrasenas(RandomGenerator azar) {
        this.azar = azar;
    }

    String resumir(String contrasena) {
        turnos.acquireUninterruptibly();
        try {
            return deVerdad(argon2.encode(normal(contrasena)));
        } finally {
            turnos.release();
        }
    }

    /** La primera de esas cuentas que abre la contraseña; tarda lo mismo si no la abre o si no hay ninguna. */
    Optional<Cuenta> queAbre(String escrita, List<Cuenta> cuentas) {
        var resumenes = new ArrayList<>(cuentas.stream().map(Cuenta::resumen).toList());
        while (resumenes.size() < COMPROBACIONES) {
            resumenes.add(senuelo());
        }
        Cuenta hallada = null;
        for (int i = 0; i < resumenes.size(); i++) {
            boolean abre = corresponde(escrita, resumenes.get(i));
            if (abre && hallada == null && i < cuentas.size()) {
                hallada = cuentas.get(i);
            }
        }
        return Optional.ofNullable(hallada);
    }

    boolean corresponde(String escrita, String resumen) {
        turnos.acquireUninterruptibly();
        try {
            return argon2.matches(normal(escrita), resumen);
        } finally {
            turnos.release();
        }
    }

    /** La misma contraseña escrita con otro teclado es la misma (NIST SP 800-63B, 3.1.1.2). */
    static String normal(String escrita) {
        return Normalizer.normalize(escrita, Normalizer.Form.NFC);
    }

    /** El resumen de algo que nadie sabe. */
    private String senuelo() {
        String hecho = senuelo;
        if (hecho == null) {
            byte[] secreto = new byte[LARGO];
            azar.nextBytes(secreto);
            hecho = resumir(Base64.getEncoder().encodeToString(secreto));
            senuelo = hecho;
        }
        return hecho;
    }

    private static String deVerdad(@Nullable String resumen) {
        if (resumen == null) {
            throw new IllegalStateException("argon2 no devolvió nada");
        }
        return resumen;
    }
}
