package mx.icsoe.portal.plataforma.arranque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class OrdenesTest {

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final Ordenes ordenes = new Ordenes(beans.getBeanProvider(Orden.class));

    @Test
    void pasaALaOrdenLoQueSigueASuNombre() {
        registrar(new Eco("catalogo-postal importar"));
        registrar(new Eco("bitacora verificar"));

        assertThat(ejecutar("catalogo-postal", "importar", "archivo.zip")).isEqualTo("archivo.zip".length());
        assertThat(ejecutar("bitacora", "verificar")).isZero();
    }

    @Test
    void diceCualesHayCuandoNoConoceLaPedida() {
        registrar(new Eco("bitacora verificar"));

        assertThatThrownBy(() -> ejecutar("bitacora", "borrar"))
                .isInstanceOf(ArranqueImpedido.class)
                .hasMessage("No hay una orden «bitacora borrar». Las que hay: iniciar, bitacora verificar.");
        assertThatThrownBy(() -> ejecutar("bitacora")).isInstanceOf(ArranqueImpedido.class);
    }

    private void registrar(Orden orden) {
        beans.registerSingleton(orden.nombre(), orden);
    }

    private int ejecutar(String... palabras) {
        return ordenes.ejecutar(List.of(palabras), System.out);
    }

    /** Devuelve el largo de sus argumentos. */
    private record Eco(String nombre) implements Orden {
        @Override
        public int ejecutar(List<String> argumentos, PrintStream salida) {
            return String.join("", argumentos).length();
        }
    }
}
