package mx.icsoe.portal.domicilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Nuestra lista contra el catálogo de INEGI, cuando está en la máquina. */
class TipoVialidadOficialTest {

    private static final Path CATALOGO = Path.of("../../shared/datos/tipo_vialidades.json");

    @Test
    void coincideConElCatalogoDeInegi() throws IOException {
        assumeTrue(Files.exists(CATALOGO), "no está el catálogo de INEGI");
        var tipos = JsonMapper.shared().readTree(Files.readString(CATALOGO)).get("datos");

        assertThat(tipos).hasSize(TipoVialidad.values().length);
        tipos.forEach(
                tipo -> assertThat(TipoVialidad.leer(tipo.get("cve_tipo_vial").asString())
                                .orElseThrow()
                                .nombre()
                                .toUpperCase(Locale.ROOT))
                        .isEqualTo(tipo.get("descripcion").asString()));
    }
}
