package mx.icsoe.portal.documentos;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Los hechos que el portal publica mientras corre una prueba. */
@TestComponent
class HechosOidos {

    private final List<Hecho> oidos = new CopyOnWriteArrayList<>();

    @EventListener
    void oir(Hecho hecho) {
        oidos.add(hecho);
    }

    List<Hecho> de(ContratistaId contratista) {
        return oidos.stream()
                .filter(hecho -> hecho.contratista().equals(Optional.of(contratista)))
                .toList();
    }
}
