package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    private static final Instant NACE = Instant.parse("2026-11-22T08:00:00.123Z");

    @Test
    void llevaVersionVarianteYElMilisegundoEnQueNace() {
        UUID uuid = new Uuid7(InstantSource.fixed(NACE), new Random(7)).siguiente();
        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(NACE.toEpochMilli());
    }

    @Test
    void ordenaPorElMomentoEnQueNace() {
        var antes = new Uuid7(InstantSource.fixed(NACE), new Random(7)).siguiente();
        var despues = new Uuid7(InstantSource.fixed(NACE.plusMillis(1)), new Random(7)).siguiente();
        assertThat(antes.toString()).isLessThan(despues.toString());
    }

    @Test
    void noSeRepiteEnElMismoMilisegundo() {
        var generador = new Uuid7(InstantSource.fixed(NACE), new Random(7));
        var vistos = new HashSet<UUID>();
        for (int i = 0; i < 100_000; i++) {
            assertThat(vistos.add(generador.siguiente())).isTrue();
        }
    }

    @Test
    void leeSoloLaFormaCanonica() {
        UUID uuid = new Uuid7(InstantSource.fixed(NACE), new Random(7)).siguiente();
        assertThat(Uuid7.leer(uuid.toString())).contains(uuid);
        for (String otra : new String[] {
            "",
            "1-1-1-1-1",
            uuid.toString().toUpperCase(java.util.Locale.ROOT),
            uuid + " ",
            uuid.toString().replace("-", "")
        }) {
            assertThat(Uuid7.leer(otra)).as(otra).isEmpty();
        }
    }
}
