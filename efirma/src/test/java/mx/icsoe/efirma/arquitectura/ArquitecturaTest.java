package mx.icsoe.efirma.arquitectura;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import mx.icsoe.efirma.arquitectura.culpables.AbreLlaves;
import mx.icsoe.efirma.arquitectura.culpables.ConoceLaPuerta;
import mx.icsoe.efirma.arquitectura.culpables.GuardaEnSql;
import mx.icsoe.efirma.arquitectura.culpables.MiraElReloj;
import mx.icsoe.efirma.arquitectura.culpables.PerdonaElOcsp;
import mx.icsoe.efirma.arquitectura.culpables.UsaLaDemostracion;
import mx.icsoe.efirma.arquitectura.culpables.UsaUnMarco;
import mx.icsoe.efirma.arquitectura.culpables.VerificadorHelper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArquitecturaTest {

    private static final JavaClasses BIBLIOTECA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("mx.icsoe.efirma");

    private static final Map<ArchRule, Class<?>> CULPABLES = Map.of(
            ReglasDeLaBiblioteca.LA_PUERTA_QUEDA_FUERA, ConoceLaPuerta.class,
            ReglasDeLaBiblioteca.SIN_MARCOS, UsaUnMarco.class,
            ReglasDeLaBiblioteca.SIN_SQL, GuardaEnSql.class,
            ReglasDeLaBiblioteca.SIN_DESCIFRAR, AbreLlaves.class,
            ReglasDeLaBiblioteca.NADIE_USA_LA_DEMOSTRACION, UsaLaDemostracion.class,
            ReglasDeLaBiblioteca.SIN_RELOJ_PROPIO, MiraElReloj.class,
            ReglasDeLaBiblioteca.NUNCA_A_MEDIAS, PerdonaElOcsp.class,
            ReglasDeLaBiblioteca.SIN_NOMBRES_VACIOS, VerificadorHelper.class);

    @TestFactory
    Stream<DynamicTest> cumpleCadaRegla() {
        assertThat(BIBLIOTECA).hasSizeGreaterThan(50);
        return Stream.concat(CULPABLES.keySet().stream(), Stream.of(ReglasDeLaBiblioteca.SIN_CICLOS))
                .map(regla -> DynamicTest.dynamicTest(regla.getDescription(), () -> regla.check(BIBLIOTECA)));
    }

    @TestFactory
    Stream<DynamicTest> cadaReglaAtrapaASuCulpable() {
        return CULPABLES.entrySet().stream()
                .map(par -> DynamicTest.dynamicTest(
                        par.getValue().getSimpleName(),
                        () -> assertThat(par.getKey()
                                        .evaluate(new ClassFileImporter().importClasses(par.getValue()))
                                        .hasViolation())
                                .isTrue()));
    }

    @Test
    void atrapaUnCicloEntrePaquetes() {
        JavaClasses ciclo = new ClassFileImporter().importPackages("mx.icsoe.efirma.arquitectura.culpables");
        ArchRule regla = com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices()
                .matching("mx.icsoe.efirma.arquitectura.culpables.(*)..")
                .should()
                .beFreeOfCycles();
        assertThat(regla.evaluate(ciclo).hasViolation()).isTrue();
    }
}
