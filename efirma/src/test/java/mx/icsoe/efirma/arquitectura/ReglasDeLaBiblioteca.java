package mx.icsoe.efirma.arquitectura;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.security.cert.PKIXRevocationChecker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Lo que la biblioteca promete a quien la use. */
final class ReglasDeLaBiblioteca {

    static final ArchRule SIN_MARCOS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "jakarta..", "com.fasterxml..", "tools.jackson..", "org.slf4j..")
            .because("cualquier proyecto Java debe poder usarla");

    static final ArchRule SIN_SQL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("dónde se guardan los retos lo decide quien la usa");

    static final ArchRule SIN_DESCIFRAR = noClasses()
            .that()
            .resideOutsideOfPackage("..demostracion..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..", "org.bouncycastle.crypto..", "org.bouncycastle.pkcs..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.PrivateKey")
            .because("el servidor no tiene código que abra una llave privada");

    static final ArchRule NADIE_USA_LA_DEMOSTRACION = noClasses()
            .that()
            .resideOutsideOfPackage("..demostracion..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..demostracion..")
            .because("verificar no debe depender de una autoridad de mentira");

    static final ArchRule SIN_RELOJ_PROPIO = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("la hora se inyecta");

    static final ArchRule NUNCA_A_MEDIAS = noClasses()
            .should()
            .accessField(PKIXRevocationChecker.Option.class, "SOFT_FAIL")
            .because("sin respuesta de revocación no se entra");

    static final ArchRule LA_PUERTA_QUEDA_FUERA = noClasses()
            .that()
            .resideInAPackage("mx.icsoe.efirma.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("mx.icsoe.efirma")
            .because("la puerta usa los paquetes y no al revés");

    static final ArchRule SIN_CICLOS =
            slices().matching("mx.icsoe.efirma.(*)..").should().beFreeOfCycles();

    static final ArchRule SIN_NOMBRES_VACIOS = classes()
            .should()
            .haveSimpleNameNotContaining("Manager")
            .andShould()
            .haveSimpleNameNotContaining("Helper")
            .andShould()
            .haveSimpleNameNotContaining("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .because("esos nombres no dicen nada");

    private ReglasDeLaBiblioteca() {}
}
