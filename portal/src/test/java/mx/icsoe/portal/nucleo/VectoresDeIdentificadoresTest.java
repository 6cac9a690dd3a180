package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compara con los vectores que otras implementaciones calcularon, cuando están junto al proyecto. */
@EnabledIf("hayVectores")
class VectoresDeIdentificadoresTest {

    private static final Path VECTORES = Path.of("..", "..", "shared", "datos", "identificadores.json");

    private JsonNode vectores = JsonMapper.shared().createObjectNode();

    static boolean hayVectores() {
        return Files.isRegularFile(VECTORES);
    }

    @BeforeEach
    void leeLosVectores() {
        vectores = JsonMapper.shared().readTree(VECTORES.toFile());
    }

    @Test
    void coincideEnElDigitoVerificadorDeCadaRfc() {
        for (JsonNode vector : vectores.get("rfc")) {
            String texto = vector.get("v").asString();
            boolean completo = texto.length() >= 12;
            Rfc.leer(texto)
                    .ifPresent(rfc -> assertThat(rfc.digitoVerificadorCorrecto())
                            .as(texto)
                            .isEqualTo(texto.endsWith(vector.get("dv_calc").asString())));
            boolean rechazado = vector.get("stdnum").asString().startsWith("Invalid");
            if (completo && !rechazado) {
                assertThat(Rfc.leer(texto)).as(texto).isPresent();
            }
            if (!completo) {
                assertThat(Rfc.leer(texto)).as(texto).isEmpty();
            }
        }
    }

    @Test
    void aceptaSoloLasCurpConSuDigitoVerificador() {
        for (JsonNode vector : vectores.get("curp")) {
            String texto = vector.get("v").asString();
            if (!texto.endsWith(vector.get("dv_calc").asString())) {
                assertThat(Curp.leer(texto)).as(texto).isEmpty();
            } else if (vector.get("stdnum").asString().equals(texto)) {
                assertThat(Curp.leer(texto)).as(texto).isPresent();
            }
        }
    }

    @Test
    void aceptaSoloLosNssConSuDigitoVerificador() {
        for (JsonNode vector : vectores.get("nss")) {
            String texto = vector.get("v").asString();
            boolean todoCeros = texto.chars().allMatch(cifra -> cifra == '0');
            assertThat(Nss.leer(texto).isPresent())
                    .as(texto)
                    .isEqualTo(vector.get("valid_dv").asBoolean() && !todoCeros);
        }
    }
}
