package mx.icsoe.portal.plataforma.almacen;

import java.io.PrintStream;
import java.util.List;
import mx.icsoe.portal.plataforma.arranque.Orden;
import org.springframework.stereotype.Component;

/** {@code ./icsoe almacen barrer}: desecha los contenidos que ningún renglón usa. */
@Component
class OrdenBarrerAlmacen implements Orden {

    private final BarridoDeHuerfanos barrido;

    OrdenBarrerAlmacen(BarridoDeHuerfanos barrido) {
        this.barrido = barrido;
    }

    @Override
    public String nombre() {
        return "almacen barrer";
    }

    @Override
    public int ejecutar(List<String> argumentos, PrintStream salida) {
        salida.println("Contenidos sin uso desechados: %,d".formatted(barrido.barrer()));
        return 0;
    }
}
