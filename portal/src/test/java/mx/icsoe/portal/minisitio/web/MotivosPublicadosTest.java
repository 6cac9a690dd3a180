package mx.icsoe.portal.minisitio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import mx.icsoe.portal.nucleo.Motivo;
import org.junit.jupiter.api.Test;

class MotivosPublicadosTest {

    private final List<Motivo> motivos = new MotivosPublicados()
            .porAsunto().stream().flatMap(asunto -> asunto.motivos().stream()).toList();

    @Test
    void publicaLosDeTodosLosModulos() {
        assertThat(motivos).isNotEmpty();
        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("mx.icsoe.portal")
                                .stream()
                                .filter(clase -> clase.isAssignableTo(Motivo.class) && !clase.isInterface())
                                .filter(clase -> !clase.isEnum())
                                .map(JavaClass::getName))
                .as("un motivo que no está en una enumeración no llega a la ayuda")
                .isEmpty();
    }

    @Test
    void cadaCodigoEsUnicoYEstable() {
        assertThat(motivos)
                .extracting(Motivo::codigo)
                .doesNotHaveDuplicates()
                .allSatisfy(codigo -> assertThat(codigo).matches("[A-Z]{3}-\\d{3}"));
    }

    @Test
    void cadaMotivoDiceQueHacerSinPalabrasVedadas() {
        assertThat(motivos).allSatisfy(motivo -> {
            assertThat(motivo.mensaje()).isNotBlank();
            assertThat(motivo.remedio()).isNotBlank();
            assertThat(motivo.mensaje() + " " + motivo.remedio())
                    .doesNotContainIgnoringCase("válid")
                    .doesNotContainIgnoringCase("por favor")
                    .doesNotContain("%s", "{0}");
        });
    }
}
