package mx.icsoe.portal.informativas;

import java.time.Instant;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.periodos.Calendario;
import mx.icsoe.portal.periodos.Ventana;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marca una informativa como presentada, y como sustituida o sin efectos la que estaba en vigor, a la vez. */
@Service
public class CerrarInformativa {

    private final Expedientes expedientes;
    private final TiposPosibles tipos;
    private final Calendario calendario;
    private final DarPaso pasos;

    CerrarInformativa(Expedientes expedientes, TiposPosibles tipos, Calendario calendario, DarPaso pasos) {
        this.expedientes = expedientes;
        this.tipos = tipos;
        this.calendario = calendario;
        this.pasos = pasos;
    }

    /**
     * Corre dentro de la transacción de quien presenta. Si no resulta {@link Cierre.Cerrada}, no cambió nada. Lo que se
     * asentó a la misma hora no se niega después: nada de lo que aquí se mira cambia mientras está en firma.
     *
     * @param cuando la hora en que se asentó la firma; con ella se miran la ventana y el mes
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Cierre presentar(Informativa.EnFirma enFirma, Instant cuando, Autor autor) {
        var ficha = enFirma.ficha();
        var apartado = expedientes
                .apartar(ficha.contratista(), ficha.id())
                .filter(cada -> cada.estado() == Estado.EN_FIRMA)
                .filter(cada -> cada.ficha().version() == ficha.version());
        if (apartado.isEmpty()) {
            return new Cierre.YaNoEstaEnFirma();
        }
        if (cuando.isBefore(calendario.ventana(ficha.cuatrimestre()).inicio())) {
            return new Cierre.Impedida(MotivoDeInformativa.AUN_NO_ABRE);
        }
        var donde = tipos.circunstancia(
                ficha.cuatrimestre(), expedientes.de(ficha.contratista(), ficha.cuatrimestre()), Ventana.dia(cuando));
        return ReglaDeTipo.impedimentoDeLoFirmado(ficha.tipo(), donde)
                .map(CerrarInformativa::impedida)
                .or(() -> complementaOtra(ficha, donde))
                .orElseGet(() -> cerrar(apartado.get(), cuando, autor));
    }

    private Cierre cerrar(Expediente apartado, Instant cuando, Autor autor) {
        var anterior = apartado.ficha()
                .sobre()
                .flatMap(id -> expedientes.apartar(apartado.ficha().contratista(), id))
                .map(otra -> mover(otra, ordenPara(apartado.ficha().tipo()), cuando, autor));
        var presentada = mover(apartado, Orden.PRESENTAR, cuando, autor);
        return new Cierre.Cerrada(
                new Informativa.Presentada(presentada.ficha(), cuando), anterior.map(Expediente::informativa));
    }

    private Expediente mover(Expediente apartado, Orden orden, Instant cuando, Autor autor) {
        var hasta = CicloDeVida.siguiente(apartado.estado(), orden)
                .orElseThrow(() -> new IllegalStateException("se cierra lo que la tabla no deja cerrar"));
        return pasos.mover(apartado, new Paso(orden, hasta, cuando, autor, null));
    }

    private static Orden ordenPara(TipoDeInformativa tipo) {
        return tipo == TipoDeInformativa.SIN_EFECTOS ? Orden.DEJAR_SIN_EFECTOS : Orden.SUSTITUIR;
    }

    private static Cierre impedida(MotivoDeInformativa motivo) {
        return switch (motivo) {
            case YA_HAY_UNA_EN_VIGOR, NO_HAY_QUE_COMPLEMENTAR -> new Cierre.OtraEnVigor();
            default -> new Cierre.Impedida(motivo);
        };
    }

    private static Optional<Cierre> complementaOtra(Ficha ficha, Circunstancia donde) {
        return ficha.sobre().equals(donde.enVigor().map(Ficha::id))
                ? Optional.empty()
                : Optional.of(new Cierre.OtraEnVigor());
    }
}
