package mx.icsoe.portal.arquitectura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import mx.icsoe.portal.Icsoe;
import mx.icsoe.portal.arquitectura.culpables.ConoceSuInterior;
import mx.icsoe.portal.arquitectura.culpables.ControladorCulpable;
import mx.icsoe.portal.arquitectura.culpables.CulpableHelper;
import mx.icsoe.portal.arquitectura.culpables.EscribeSql;
import mx.icsoe.portal.arquitectura.culpables.GuardaEnMemoria;
import mx.icsoe.portal.arquitectura.culpables.IdentificadorCulpable;
import mx.icsoe.portal.arquitectura.culpables.PreguntaLaHora;
import mx.icsoe.portal.arquitectura.culpables.SieteColaboradores;
import mx.icsoe.portal.arquitectura.culpables.UsaLaEfirma;
import mx.icsoe.portal.arquitectura.culpables.nucleo.NucleoCulpable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReglasDeLaCasaTest {

    private static final JavaClasses DEL_PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(Icsoe.class);

    static Stream<Arguments> reglasYCulpables() {
        return Stream.of(
                Arguments.of(Reglas.EL_NUCLEO_NO_CONOCE_MARCOS, NucleoCulpable.class),
                Arguments.of(Reglas.EL_SQL_VIVE_EN_DATOS, EscribeSql.class),
                Arguments.of(Reglas.NADIE_CONOCE_SU_INTERIOR, ConoceSuInterior.class),
                Arguments.of(Reglas.SIN_SESION_EN_MEMORIA, GuardaEnMemoria.class),
                Arguments.of(Reglas.NADIE_PREGUNTA_LA_HORA_AL_SISTEMA, PreguntaLaHora.class),
                Arguments.of(Reglas.LOS_CONTROLADORES_SON_DE_SU_PAQUETE, ControladorCulpable.class),
                Arguments.of(Reglas.NOMBRES_QUE_DICEN_ALGO, CulpableHelper.class),
                Arguments.of(Reglas.IDENTIFICADORES_EN_ASCII, IdentificadorCulpable.class),
                Arguments.of(Reglas.SOLO_EL_ACCESO_CONOCE_LA_EFIRMA, UsaLaEfirma.class),
                Arguments.of(Reglas.POCOS_COLABORADORES, SieteColaboradores.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reglasYCulpables")
    void elPortalCumple(ArchRule regla, Class<?> culpable) {
        assertThat(DEL_PORTAL).isNotEmpty();
        regla.check(DEL_PORTAL);
    }

    @ParameterizedTest(name = "{0} atrapa a {1}")
    @MethodSource("reglasYCulpables")
    void laReglaAtrapaAlCulpable(ArchRule regla, Class<?> culpable) {
        var soloElCulpable = new ClassFileImporter().importClasses(culpable);
        assertThatThrownBy(() -> regla.check(soloElCulpable))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culpable.getSimpleName());
    }
}
