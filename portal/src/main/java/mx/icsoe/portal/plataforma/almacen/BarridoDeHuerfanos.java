package mx.icsoe.portal.plataforma.almacen;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mx.icsoe.portal.nucleo.Huella;

/**
 * Retira los contenidos que nadie usa: los deja un corte entre guardar el contenido y escribir su renglón
 * ({@code docs/operacion/almacen.md}).
 *
 * <p>Quien recibe un documento escribe su renglón y después comprueba que el contenido siga ahí; el barrido lo aparta y
 * después vuelve a preguntar. En cualquier orden, al menos uno de los dos se entera.
 */
public final class BarridoDeHuerfanos {

    /** Más que lo que puede tardar una recepción en escribir su renglón. */
    private static final Duration EDAD_MINIMA = Duration.ofHours(24);

    private final Inventario inventario;
    private final List<UsosDeContenido> usos;
    private final InstantSource reloj;

    BarridoDeHuerfanos(Inventario inventario, List<UsosDeContenido> usos, InstantSource reloj) {
        this.inventario = inventario;
        this.usos = usos;
        this.reloj = reloj;
    }

    /** Barre y dice cuántos contenidos desechó. */
    public int barrer() {
        var desechados = new AtomicInteger();
        inventario.recorrerApartados(huella -> resolver(huella, desechados));
        inventario.recorrer(reloj.instant().minus(EDAD_MINIMA), huella -> {
            if (!enUso(huella)) {
                inventario.apartar(huella);
                resolver(huella, desechados);
            }
        });
        return desechados.get();
    }

    private void resolver(Huella apartado, AtomicInteger desechados) {
        if (enUso(apartado)) {
            inventario.restituir(apartado);
        } else {
            inventario.desechar(apartado);
            desechados.incrementAndGet();
        }
    }

    private boolean enUso(Huella huella) {
        return usos.stream().anyMatch(uso -> uso.usa(huella));
    }
}
