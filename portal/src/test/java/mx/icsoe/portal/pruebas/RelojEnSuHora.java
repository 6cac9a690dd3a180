package mx.icsoe.portal.pruebas;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Tras cada prueba devuelve el reloj a su hora: lo que una adelantó no le toca a la siguiente. */
final class RelojEnSuHora implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext prueba) {
        if (prueba.hasApplicationContext()) {
            prueba.getApplicationContext().getBean(RelojDePrueba.class).reiniciar();
        }
    }
}
