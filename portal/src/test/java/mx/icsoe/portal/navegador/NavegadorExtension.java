package mx.icsoe.portal.navegador;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Entrega el {@link Navegador} a las pruebas que lo piden como parámetro. Sin Chromium instalado, esas pruebas se saltan
 * y lo dicen, salvo que {@code -Dicsoe.pruebas.navegador=exigir} las haga fallar.
 */
final class NavegadorExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace AQUI = Namespace.create(NavegadorExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contexto) {
        if (Chromium.encontrar().isPresent() || "exigir".equals(System.getProperty("icsoe.pruebas.navegador"))) {
            return ConditionEvaluationResult.enabled("hay Chromium, o se exige");
        }
        return ConditionEvaluationResult.disabled("no hay Chromium instalado: instálalo o señálalo en CHROMIUM");
    }

    @Override
    public boolean supportsParameter(ParameterContext parametro, ExtensionContext contexto) {
        return parametro.getParameter().getType() == Navegador.class;
    }

    @Override
    public Navegador resolveParameter(ParameterContext parametro, ExtensionContext contexto) {
        return contexto.getRoot()
                .getStore(AQUI)
                .computeIfAbsent(
                        Navegador.class,
                        clase -> Navegador.abrir(Chromium.encontrar()
                                .orElseThrow(() -> new IllegalStateException("se exige un Chromium y no hay"))),
                        Navegador.class);
    }
}
