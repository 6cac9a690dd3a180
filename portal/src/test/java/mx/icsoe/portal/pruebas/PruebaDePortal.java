package mx.icsoe.portal.pruebas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * El portal entero, en un puerto libre, con su propia base y la hora en {@link RelojDePrueba}, que tras cada prueba vuelve a su inicio.
 *
 * <p>Corre también en PostgreSQL 15 cuando está instalado.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(Etiquetas.BASE_DE_DATOS)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ConBase.class)
@Import(RelojDePruebaConfiguration.class)
@TestExecutionListeners(listeners = RelojEnSuHora.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PruebaDePortal {}
