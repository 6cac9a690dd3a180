package mx.icsoe.portal.plataforma.arranque;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * El perfil {@code produccion} no arranca a medias: o tiene todo lo que un trámite exige, o dice qué le falta.
 *
 * <p>Corre antes que cualquier otra cosa, así que ni la base se toca.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ExigenciasDeProduccion implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PERFIL = "produccion";

    @Override
    public void initialize(ConfigurableApplicationContext contexto) {
        Environment entorno = contexto.getEnvironment();
        if (entorno.acceptsProfiles(Profiles.of(PERFIL))) {
            exigir(entorno);
        }
    }

    static void exigir(Environment entorno) {
        List<String> faltas = SpringFactoriesLoader.loadFactories(Exigencia.class, null).stream()
                .map(exigencia -> exigencia.falta(entorno))
                .flatMap(Optional::stream)
                .toList();
        if (!faltas.isEmpty()) {
            throw new ArranqueImpedido(faltas.stream()
                    .collect(Collectors.joining(
                            "\n  · ",
                            "icsoe no arranca en producción porque:\n  · ",
                            "\nVer docs/operacion/produccion.md.")));
        }
    }
}
