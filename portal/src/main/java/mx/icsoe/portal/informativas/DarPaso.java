package mx.icsoe.portal.informativas;

import java.time.InstantSource;
import java.util.function.Function;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lo común a toda orden: apartar la informativa, mirar la versión y la tabla, moverla y contarlo. */
@Component
class DarPaso {

    private final Expedientes expedientes;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    DarPaso(Expedientes expedientes, ApplicationEventPublisher hechos, InstantSource reloj) {
        this.expedientes = expedientes;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /**
     * Da el paso si la tabla lo permite.
     *
     * @param base la versión que la persona tenía a la vista
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Cambio dar(
            ContratistaId contratista, InformativaId id, int base, Orden orden, Autor autor, @Nullable String nota) {
        return conVersion(
                contratista,
                id,
                base,
                orden,
                apartado -> CicloDeVida.siguiente(apartado.estado(), orden)
                        .<Cambio>map(hasta ->
                                new Cambio.Listo(mover(apartado, new Paso(orden, hasta, reloj.instant(), autor, nota))
                                        .informativa()))
                        .orElseGet(() -> new Cambio.Negado(apartado.informativa())));
    }

    /** Mueve la que se tiene apartada y lo cuenta. */
    public Expediente mover(Expediente apartado, Paso paso) {
        var movido = expedientes.mover(apartado, paso);
        hechos.publishEvent(hecho(movido.ficha(), paso));
        return movido;
    }

    private static Hecho hecho(Ficha ficha, Paso paso) {
        return switch (paso.orden()) {
            case DESCARTAR -> new InformativaDescartada(ficha, paso.autor());
            case PRESENTAR -> new InformativaPresentada(ficha, paso.autor(), paso.cuando());
            case ENVIAR_A_FIRMA, DEVOLVER, RETIRAR, REABRIR, SUSTITUIR, DEJAR_SIN_EFECTOS ->
                HechoDeInformativa.paso(ficha, paso.orden(), paso.autor());
        };
    }

    private Cambio conVersion(
            ContratistaId contratista, InformativaId id, int base, Orden orden, Function<Expediente, Cambio> hacer) {
        var hallado = expedientes.apartar(contratista, id);
        if (hallado.isEmpty()) {
            return new Cambio.NoExiste();
        }
        var apartado = hallado.get();
        int version = apartado.ficha().version();
        if (version == base + 1 && CicloDeVida.lleva(orden, apartado.estado())) {
            return new Cambio.Listo(apartado.informativa());
        }
        return version == base ? hacer.apply(apartado) : new Cambio.Choque(apartado.informativa());
    }
}
