package mx.icsoe.portal.arquitectura;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;

/** Lo que la casa pide de sus clases, regla por regla. */
final class Reglas {

    private static final Set<String> RELOJES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.LocalTime",
            "java.time.Year",
            "java.time.YearMonth");

    private static final int COLABORADORES = 6;
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

    static final ArchRule EL_NUCLEO_NO_CONOCE_MARCOS = noClasses()
            .that(describe("viven en un núcleo", clase -> clase.getPackageName().matches(".*\\.nucleo(\\..*)?")))
            .and(not(HasName.Predicates.nameEndingWith("package-info")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "java.sql..", "jakarta.."))
            .as("el núcleo no conoce marco de trabajo ni base de datos");

    static final ArchRule EL_SQL_VIVE_EN_DATOS = noClasses()
            .that(not(resideInAnyPackage("..datos..", "..plataforma..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "org.postgresql.."))
            .as("el SQL vive en los paquetes datos");

    static final ArchRule NADIE_CONOCE_SU_INTERIOR = classes()
            .that()
            .resideInAPackage("..portal.*..")
            .should(Condiciones.<JavaClass>cumplir(
                    "no usar lo que vive dentro de su propio paquete",
                    clase -> clase.getDirectDependenciesFromSelf().stream()
                            .map(uso -> uso.getTargetClass().getPackageName())
                            .noneMatch(otro -> otro.startsWith(clase.getPackageName() + "."))))
            .as("lo de adentro de un paquete conoce lo de afuera, nunca al revés");

    static final ArchRule SIN_SESION_EN_MEMORIA = noClasses()
            .should()
            .dependOnClassesThat(HasName.Predicates.nameMatching("jakarta\\.servlet\\.http\\.HttpSession.*"
                    + "|org\\.springframework\\.web\\.servlet\\.mvc\\.support\\.RedirectAttributes"
                    + "|org\\.springframework\\.web\\.bind\\.annotation\\.SessionAttributes?"))
            .as("la sesión vive en la base, nunca en la memoria de un nodo");

    static final ArchRule NADIE_PREGUNTA_LA_HORA_AL_SISTEMA = noClasses()
            .should()
            .callMethodWhere(describe("piden la hora al sistema", llamada -> esHoraDelSistema(llamada.getTarget())))
            .as("la hora llega de un reloj inyectado");

    static final ArchRule LOS_CONTROLADORES_SON_DE_SU_PAQUETE = classes()
            .that()
            .areAnnotatedWith("org.springframework.stereotype.Controller")
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAnyPackage("..web..", "..plataforma..")
            .as("los controladores son privados de su paquete web");

    static final ArchRule NOMBRES_QUE_DICEN_ALGO = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Data")
            .orShould()
            .haveSimpleNameEndingWith("Info")
            .as("ningún tipo se llama Manager, Helper, Util, Impl, Data ni Info");

    static final ArchRule IDENTIFICADORES_EN_ASCII = members()
            .should(Condiciones.<JavaMember>cumplir(
                    "tener nombre ASCII",
                    miembro -> ASCII.matcher(miembro.getName()).matches()))
            .as("los identificadores son ASCII");

    static final ArchRule SOLO_EL_ACCESO_CONOCE_LA_EFIRMA = noClasses()
            .that(not(resideInAnyPackage(
                    "mx.icsoe.efirma..",
                    "..portal.acceso..",
                    "..portal.presentacion..",
                    "..plataforma.demostracion..")))
            .should()
            .dependOnClassesThat(resideInAPackage("mx.icsoe.efirma.."))
            .as("la biblioteca efirma se usa solo desde acceso, presentacion y el material de demostración");

    static final ArchRule POCOS_COLABORADORES = noConstructors()
            .that()
            .areDeclaredInClassesThat(not(describe("son registros", clase -> clase.isRecord())))
            .and()
            .areDeclaredInClassesThat(not(describe("son enumeraciones", clase -> clase.isEnum())))
            .should(Condiciones.<JavaConstructor>cumplir(
                    "pedir más de " + COLABORADORES + " colaboradores",
                    constructor -> constructor.getRawParameterTypes().size() > COLABORADORES))
            .as("nadie pide más de seis colaboradores");

    private Reglas() {}

    private static boolean esHoraDelSistema(AccessTarget.MethodCallTarget metodo) {
        String duenio = metodo.getOwner().getName();
        return switch (metodo.getName()) {
            case "now" -> RELOJES.contains(duenio) && !recibeReloj(metodo);
            case "currentTimeMillis" -> duenio.equals("java.lang.System");
            default -> false;
        };
    }

    private static boolean recibeReloj(AccessTarget.MethodCallTarget metodo) {
        return metodo.getRawParameterTypes().stream()
                .anyMatch(tipo -> tipo.getName().equals("java.time.Clock"));
    }
}
