package mx.icsoe.portal.trabajadores;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Toma de la cola un archivo y lo lleva hasta su final. */
@Service
class AtenderCargas {

    private static final int INTENTOS = 5;

    private final ColaDeCargas cola;
    private final PasadaDeCarga pasada;
    private final TransactionTemplate transaccion;
    private final PropiedadesDeCargas propiedades;
    private final Uuid7 identificadores;
    private final InstantSource reloj;

    AtenderCargas(
            ColaDeCargas cola,
            PasadaDeCarga pasada,
            TransactionTemplate transaccion,
            PropiedadesDeCargas propiedades,
            Uuid7 identificadores,
            InstantSource reloj) {
        this.cola = cola;
        this.pasada = pasada;
        this.transaccion = transaccion;
        this.propiedades = propiedades;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /** Atiende el siguiente de la fila y dice si había alguno. */
    boolean atenderUno() {
        UUID turno = identificadores.siguiente();
        Optional<Carga> tomada = transaccion.execute(
                estado -> cola.tomar(turno, reloj.instant(), reloj.instant().plus(propiedades.turno())));
        if (tomada == null || tomada.isEmpty()) {
            return false;
        }
        Carga carga = tomada.get();
        try {
            pasada.pasar(carga, turno);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError tropiezo) {
            soltar(carga, turno);
            throw tropiezo;
        }
        return true;
    }

    /** La deja para que alguien la tome otra vez desde su punto; tras varios intentos sin avanzar, se dice y se deja. */
    private void soltar(Carga carga, UUID turno) {
        transaccion.executeWithoutResult(estado -> cola.retener(carga, turno).ifPresent(suya -> {
            if (cola.intentos(suya) >= INTENTOS) {
                cola.terminar(
                        suya,
                        Carga.Estado.INTERRUMPIDA,
                        Optional.of(MotivoDeTrabajador.INTERRUMPIDA.codigo()),
                        OptionalLong.empty(),
                        reloj.instant());
            } else {
                cola.soltar(suya);
            }
        }));
    }
}
