package mx.icsoe.portal.trabajadores;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.nucleo.Autor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancelar lo que falta de un archivo, o quitar todo lo que trajo. */
@Service
public class DeshacerCarga {

    private final Contratos contratos;
    private final ColaDeCargas cola;
    private final TrabajadoresGuardados trabajadores;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    DeshacerCarga(
            Contratos contratos,
            ColaDeCargas cola,
            TrabajadoresGuardados trabajadores,
            ApplicationEventPublisher hechos,
            InstantSource reloj) {
        this.contratos = contratos;
        this.cola = cola;
        this.trabajadores = trabajadores;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /** Lo ya guardado se queda. @return si todavía se podía */
    @Transactional
    public boolean cancelar(Carga carga, Autor autor) {
        return cola.apartar(carga)
                .filter(ahora -> ahora.estado().enCurso())
                .map(ahora -> {
                    terminar(ahora, Carga.Estado.CANCELADA);
                    hechos.publishEvent(HechoDeTrabajadores.de(ahora, "archivo-cancelado", autor, ahora.listos()));
                    return true;
                })
                .orElse(false);
    }

    /**
     * Quita los trabajadores que entraron con ese archivo.
     *
     * @return cuántos se quitaron; vacío si la informativa ya no se captura o ya se había deshecho
     */
    @Transactional
    public OptionalLong deshacer(Carga carga, Autor autor) {
        Optional<Carga> ahora = cola.apartar(carga).filter(una -> una.estado() != Carga.Estado.DESHECHA);
        var contrato = ahora.flatMap(una -> contratos.abrir(una.contratista(), una.contrato()));
        if (ahora.isEmpty() || contrato.isEmpty()) {
            return OptionalLong.empty();
        }
        terminar(ahora.get(), Carga.Estado.DESHECHA);
        long quitados = trabajadores.quitarLosDe(contrato.get(), carga.id());
        hechos.publishEvent(HechoDeTrabajadores.de(carga, "archivo-deshecho", autor, quitados));
        return OptionalLong.of(quitados);
    }

    private void terminar(Carga carga, Carga.Estado estado) {
        cola.terminar(carga, estado, Optional.empty(), OptionalLong.empty(), reloj.instant());
    }
}
