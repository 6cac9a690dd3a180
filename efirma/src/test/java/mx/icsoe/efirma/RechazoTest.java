package mx.icsoe.efirma;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RechazoTest {

    @Test
    void cadaCausaTieneCodigoPropioMensajeYRequisito() throws Exception {
        List<Rechazo> todos = todos();
        assertThat(todos).hasSizeGreaterThan(40);
        assertThat(todos).extracting(Rechazo::codigo).doesNotHaveDuplicates().allMatch(c -> c.matches("[a-z0-9-]+"));
        assertThat(todos)
                .extracting(Rechazo::mensaje)
                .allSatisfy(mensaje -> assertThat(mensaje).isNotBlank().doesNotContain("válid", "por favor", "null"));
        assertThat(todos).extracting(Rechazo::requisito).doesNotContainNull();
    }

    @Test
    void diceElDiaEnLaHoraDelCentro() {
        assertThat(new Rechazo.Vencida(Instant.parse("2026-05-04T05:59:59Z")).mensaje())
                .isEqualTo("La e.firma venció el 3 de mayo de 2026: renuévala en el SAT");
    }

    /** Un rechazo de cada tipo y, si lleva una enumeración, uno por constante. */
    private static List<Rechazo> todos() throws Exception {
        List<Rechazo> todos = new ArrayList<>();
        for (Class<?> tipo : Rechazo.class.getPermittedSubclasses()) {
            RecordComponent[] partes = tipo.getRecordComponents();
            if (partes.length == 0) {
                todos.add((Rechazo) tipo.getDeclaredConstructor().newInstance());
                continue;
            }
            Class<?> parte = partes[0].getType();
            Object[] valores = parte.isEnum() ? parte.getEnumConstants() : new Object[] {Instant.EPOCH};
            for (Object valor : valores) {
                todos.add((Rechazo) tipo.getDeclaredConstructor(parte).newInstance(valor));
            }
        }
        return todos;
    }
}
