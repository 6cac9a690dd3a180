package mx.icsoe.portal.trabajadores;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import mx.icsoe.portal.contratos.ContratoAbierto;
import mx.icsoe.portal.contratos.Contratos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Una tanda de un archivo en una transacción: sus trabajadores, sus tropiezos, la cuenta del contrato y hasta qué fila va.
 * O queda todo o no queda nada, así que repetirla desde su punto no duplica ni pierde.
 */
@Service
class TandaDeCarga {

    private final Contratos contratos;
    private final ColaDeCargas cola;
    private final LlegadaDeRenglones llegada;
    private final LimitesDeSbc limites;
    private final PropiedadesDeCargas propiedades;
    private final InstantSource reloj;

    TandaDeCarga(
            Contratos contratos,
            ColaDeCargas cola,
            LlegadaDeRenglones llegada,
            LimitesDeSbc limites,
            PropiedadesDeCargas propiedades,
            InstantSource reloj) {
        this.contratos = contratos;
        this.cola = cola;
        this.llegada = llegada;
        this.limites = limites;
        this.propiedades = propiedades;
        this.reloj = reloj;
    }

    @Transactional
    void anotarTotal(Carga carga, OptionalLong total) {
        cola.anotarTotal(carga, total);
    }

    /** Guarda una tanda y da la carga como quedó; vacío si ya no hay nada que hacer con ella. */
    @Transactional
    Optional<Carga> guardar(Carga carga, UUID turno, Renglones renglones) {
        Optional<Carga> vigente = cola.retener(carga, turno);
        if (vigente.isEmpty()) {
            return Optional.empty();
        }
        Optional<ContratoAbierto> contrato = contratos.abrir(carga.contratista(), carga.contrato());
        if (contrato.isEmpty()) {
            terminar(carga, Carga.Estado.DETENIDA, Optional.of(MotivoDeTrabajador.YA_NO_SE_CAPTURA.codigo()), 0);
            return Optional.empty();
        }
        return guardar(vigente.get(), contrato.get(), renglones) ? cola.retener(carga, turno) : Optional.empty();
    }

    /** Dice si puede haber más. */
    private boolean guardar(Carga carga, ContratoAbierto contrato, Renglones renglones) {
        var resuelta = new TandaResuelta(limites.de(contrato.informativa()), renglones);
        long caben = Math.min(propiedades.tanda(), propiedades.registros() - carga.resueltos());
        Optional<Renglon> renglon = Optional.empty();
        try (var tanda = llegada.abrir(contrato, carga.id())) {
            while (resuelta.cuantos() < caben) {
                renglon = renglones.siguiente();
                if (renglon.isEmpty()) {
                    break;
                }
                resuelta.agregar(renglon.get(), tanda);
            }
            resuelta.noEntraron(tanda.guardar());
        }
        cola.anotar(carga, conLugar(carga, resuelta.tropiezos()));
        cola.avanzar(carga, resuelta.avance(carga.punto()), reloj.instant().plus(propiedades.turno()));
        return renglon.isPresent() ? seguir(carga, resuelta, renglones) : acabar(carga, renglones);
    }

    /** Al llegar al tope, si todavía hay más, se dice. */
    private boolean seguir(Carga carga, TandaResuelta resuelta, Renglones renglones) {
        if (carga.resueltos() + resuelta.cuantos() < propiedades.registros()) {
            return true;
        }
        Optional<Renglon> sobra = renglones.siguiente();
        if (sobra.isEmpty()) {
            return acabar(carga, renglones);
        }
        terminar(
                carga,
                Carga.Estado.INTERRUMPIDA,
                Optional.of(MotivoDeTrabajador.MUCHAS_FILAS.codigo()),
                sobra.get().fila());
        return false;
    }

    private boolean acabar(Carga carga, Renglones renglones) {
        renglones
                .tropiezo()
                .ifPresentOrElse(
                        tropiezo -> terminar(
                                carga,
                                Carga.Estado.INTERRUMPIDA,
                                Optional.of(tropiezo.defecto().codigo()),
                                tropiezo.fila()),
                        () -> terminar(carga, Carga.Estado.TERMINADA, Optional.empty(), 0));
        return false;
    }

    private void terminar(Carga carga, Carga.Estado estado, Optional<String> defecto, long fila) {
        cola.terminar(carga, estado, defecto, fila > 0 ? OptionalLong.of(fila) : OptionalLong.empty(), reloj.instant());
    }

    /** El detalle tiene un tope; las cuentas no. */
    private List<Tropiezo> conLugar(Carga carga, List<Tropiezo> tropiezos) {
        long lugar = propiedades.tropiezos() - carga.conError() - carga.avisos();
        return lugar >= tropiezos.size() ? tropiezos : new ArrayList<>(tropiezos.subList(0, (int) Math.max(lugar, 0)));
    }
}
