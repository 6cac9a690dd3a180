package mx.icsoe.portal.minisitio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    /** Un módulo sin nombre en la ayuda hace fallar la lista entera, aquí y no en la página. */
    @Test
    void reuneCadaParteBajoUnNombreYEnSuOrden() {
        assertThat(new MotivosPublicados().porAsunto())
                .extracting(AsuntoDeAyuda::titulo)
                .startsWith("Entrar con e.firma")
                .contains("Alta de usuarios y entrada del capturista", "Dejar ver a un contratante")
                .endsWith("El sitio y los archivos CSV y XLSX")
                .doesNotHaveDuplicates();
    }

    @Test
    void cadaCodigoEsUnicoYEstable() {
        assertThat(motivos)
                .extracting(Motivo::codigo)
                .doesNotHaveDuplicates()
                .allSatisfy(codigo -> assertThat(codigo).matches("[A-Z]{3}-\\d{3}"));
    }

    @Test
    void cadaEnumeracionLlevaSusTresLetrasYSuOrden() {
        assertThat(motivos.stream()
                        .collect(Collectors.groupingBy(Object::getClass))
                        .values())
                .allSatisfy(suyos -> {
                    assertThat(suyos.stream()
                                    .map(motivo -> motivo.codigo().substring(0, 3))
                                    .distinct())
                            .hasSize(1);
                    assertThat(suyos.toArray())
                            .isEqualTo(suyos.getFirst().getClass().getEnumConstants());
                });
    }

    @Test
    void cadaMotivoHablaComoLaCasa() {
        assertThat(motivos).allSatisfy(motivo -> {
            assertThat(motivo.mensaje()).isNotBlank().doesNotEndWith(".");
            assertThat(motivo.remedio()).isNotBlank().endsWith(".").doesNotContain("  ", "\n");
            assertThat((motivo.mensaje() + " " + motivo.remedio()).toLowerCase(Locale.ROOT))
                    .doesNotContain("válid", "por favor", "obligatorio", "ups", "error 0x")
                    .doesNotContain("%s", "{0}");
        });
    }
}
