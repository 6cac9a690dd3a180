package mx.icsoe.portal.bitacora;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Encadena los asientos nuevos, en orden y por tandas; de varios nodos, lo hace el que llega primero. */
@Component
class EncadenarAsientos {

    private static final Logger LOG = LoggerFactory.getLogger(EncadenarAsientos.class);
    private static final int TANDA = 500;

    private final Asientos asientos;
    private final TransactionTemplate transaccion;

    EncadenarAsientos(Asientos asientos, TransactionTemplate transaccion) {
        this.asientos = asientos;
        this.transaccion = transaccion;
    }

    /** Encadena todo lo pendiente. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void encadenar() {
        int encadenados;
        do {
            encadenados = unaTanda();
        } while (encadenados == TANDA);
    }

    /** Deja la cabeza de la cadena en el registro, fuera de la base: quien recorte el final ya no puede ocultarlo. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void anclar() {
        asientos.ultimo()
                .ifPresent(cabeza -> LOG.info(
                        "bitácora: {} asientos, cabeza {}",
                        cabeza.numero(),
                        cabeza.huella().hex()));
    }

    private int unaTanda() {
        Integer encadenados = transaccion.execute(estado -> {
            if (!asientos.tomarTurno()) {
                return 0;
            }
            List<Asiento> nuevos = asientos.porEncadenar(TANDA);
            if (!nuevos.isEmpty()) {
                asientos.encadenar(cadena(asientos.ultimo().orElse(Eslabon.principio()), nuevos));
            }
            return nuevos.size();
        });
        return encadenados == null ? 0 : encadenados;
    }

    private static List<Eslabon> cadena(Eslabon ultimo, List<Asiento> nuevos) {
        List<Eslabon> eslabones = new ArrayList<>(nuevos.size());
        Eslabon anterior = ultimo;
        for (Asiento nuevo : nuevos) {
            anterior = anterior.seguir(nuevo);
            eslabones.add(anterior);
        }
        return eslabones;
    }
}
