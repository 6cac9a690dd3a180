package mx.icsoe.portal.arquitectura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mx.icsoe.portal.Icsoe;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

class ModulosTest {

    private static final ApplicationModules MODULOS = ApplicationModules.of(Icsoe.class);

    @Test
    void cadaModuloSoloConoceLasPuertasQueDeclaro() {
        MODULOS.verify();
    }

    @Test
    void atrapaAQuienEntraAlInteriorDeOtroModulo() {
        var conIntruso =
                ApplicationModules.of("mx.icsoe.portal.arquitectura.culpables.modulos", (ImportOption) lugar -> true);
        assertThatThrownBy(conIntruso::verify).isInstanceOf(Violations.class).hasMessageContaining("Interior");
    }

    @Test
    void todoModuloDeclaraAQuienPuedeConocer() {
        assertThat(MODULOS.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .contains("nucleo", "plataforma", "bitacora", "domicilio", "documentos", "contratista", "acceso");
        assertThat(MODULOS.stream()
                        .filter(modulo -> modulo.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .isEmpty())
                        .map(modulo -> modulo.getIdentifier().toString()))
                .as("módulos sin @ApplicationModule")
                .isEmpty();
    }

    /** La descripción de un paquete en las pruebas taparía la del portal, y con ella lo que el módulo declara. */
    @Test
    void ningunaPruebaTapaLaDescripcionDeUnPaquete() throws IOException {
        Path pruebas = Path.of("src/test/java");
        Path portal = Path.of("src/main/java");
        try (Stream<Path> archivos = Files.walk(pruebas)) {
            assertThat(archivos.filter(archivo -> archivo.endsWith("package-info.java"))
                            .filter(archivo -> Files.exists(portal.resolve(pruebas.relativize(archivo)))))
                    .isEmpty();
        }
    }

    @Test
    void nadieLlamaALaBitacora() {
        var bitacora = MODULOS.getModuleByName("bitacora").orElseThrow();
        assertThat(MODULOS.stream()
                        .filter(modulo -> !modulo.equals(bitacora))
                        .filter(modulo -> modulo.getDirectDependencies(MODULOS).contains(bitacora))
                        .map(modulo -> modulo.getIdentifier().toString()))
                .isEmpty();
    }

    @Test
    void dibujaLosModulos() {
        new Documenter(MODULOS).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
