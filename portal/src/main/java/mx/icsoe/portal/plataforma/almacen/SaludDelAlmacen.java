package mx.icsoe.portal.plataforma.almacen;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Sana si hoy se podría guardar. */
final class SaludDelAlmacen implements HealthIndicator {

    private final Inventario inventario;

    SaludDelAlmacen(Inventario inventario) {
        this.inventario = inventario;
    }

    @Override
    public Health health() {
        try {
            inventario.comprobar();
            return Health.up().build();
        } catch (ErrorDeAlmacen error) {
            return Health.down(error).build();
        }
    }
}
