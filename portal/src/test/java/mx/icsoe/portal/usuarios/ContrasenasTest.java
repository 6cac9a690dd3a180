package mx.icsoe.portal.usuarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrasenasTest {

    private static final Curp CURP = new Curp("HEGG560427MVZRRL04");

    private final Contrasenas contrasenas = new Contrasenas(new Random(5));

    @Test
    void resumeConArgon2idYLosParametrosDeLaHojaDeOwasp() {
        String resumen = contrasenas.resumir("siete tortugas verdes");

        assertThat(resumen).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("tortugas");
        assertThat(contrasenas.resumir("siete tortugas verdes")).isNotEqualTo(resumen);
    }

    @Test
    void encuentraLaCuentaQueAbreYNingunaSiNoEsLaContrasena() {
        var una = cuenta("siete tortugas verdes");
        var otra = cuenta("once pelícanos azules");

        assertThat(contrasenas.queAbre("once pelícanos azules", List.of(una, otra)))
                .contains(otra);
        assertThat(contrasenas.queAbre("siete tortugas verdes", List.of(una))).contains(una);
        assertThat(contrasenas.queAbre("otra cosa", List.of(una, otra))).isEmpty();
        assertThat(contrasenas.queAbre("otra cosa", List.of())).isEmpty();
    }

    /** El tiempo lo dan las comprobaciones: con cero, una o dos cuentas, abra o no, son las mismas. */
    @Test
    void haceLasMismasComprobacionesHayaCuentaONo() {
        var contadas = new AtomicInteger();
        var contadora = new Contrasenas(new Random(6)) {
            @Override
            boolean corresponde(String escrita, String resumen) {
                contadas.incrementAndGet();
                assertThat(resumen).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
                return super.corresponde(escrita, resumen);
            }
        };
        var una = cuenta("siete tortugas verdes");
        var otra = cuenta("once pelícanos azules");

        for (var cuentas : List.of(List.<Cuenta>of(), List.of(una), List.of(una, otra))) {
            for (String escrita : List.of("siete tortugas verdes", "otra cosa")) {
                contadas.set(0);
                contadora.queAbre(escrita, cuentas);
                assertThat(contadas).as("con %d cuentas", cuentas.size()).hasValue(2);
            }
        }
    }

    @Test
    void esLaMismaAunqueSeEscribaConOtroTeclado() {
        // La misma «é», en un signo y en dos.
        var cuenta = cuenta("caf\u00e9 sin azúcar hoy");

        assertThat(contrasenas.queAbre("cafe\u0301 sin azúcar hoy", List.of(cuenta)))
                .contains(cuenta);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siete tortugas verdes",
                "x8$kQ!v02pLmZ9",
                "ñandú pasea lunes temprano",
                "🐢🐢 tres lunas y un pan 🐢"
            })
    void admiteLargasDeLoQueSea(String contrasena) {
        assertThat(defecto(contrasena)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'            ', CONTRASENA_VACIA",
        "once letras, CONTRASENA_CORTA",
        "passwordpassword, CONTRASENA_FACIL",
        "qwertyuiop12, CONTRASENA_FACIL",
        "aaaaaaaaaaaaaaaa, CONTRASENA_FACIL",
        "capturista2026, CONTRASENA_FACIL",
        "contrasena123, CONTRASENA_FACIL",
        "hegg560427 y algo más, CONTRASENA_CON_DATOS",
        "viva hernández siempre, CONTRASENA_CON_DATOS",
        "correo gloria.h de casa, CONTRASENA_CON_DATOS"
    })
    void rechazaYDicePorQue(String contrasena, MotivoDeUsuarios motivo) {
        assertThat(defecto(contrasena)).contains(motivo);
    }

    @Test
    void cuentaSignosYNoBytes() {
        assertThat(defecto("ñ".repeat(129))).contains(MotivoDeUsuarios.CONTRASENA_LARGA);
        assertThat(defecto("árbol ".repeat(21) + "fi")).isNotEqualTo(Optional.of(MotivoDeUsuarios.CONTRASENA_LARGA));
    }

    private static Optional<MotivoDeUsuarios> defecto(String contrasena) {
        return ReglasDeContrasena.defecto(
                contrasena, CURP, "Gloria Hernández García", List.of(new Correo("gloria.h@ejemplo.mx")));
    }

    private Cuenta cuenta(String contrasena) {
        return new Cuenta(
                new CapturistaId(UUID.randomUUID()),
                CURP,
                "Gloria Hernández García",
                new Correo("gloria.h@ejemplo.mx"),
                contrasenas.resumir(contrasena),
                Instant.EPOCH);
    }
}
