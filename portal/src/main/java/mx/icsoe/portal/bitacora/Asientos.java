package mx.icsoe.portal.bitacora;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Los asientos de la bitácora y su cadena. */
public interface Asientos {

    /** Agrega el asiento, por encadenar, en la transacción en curso. */
    void agregar(Asiento asiento);

    /** Si le toca a este nodo encadenar; el turno dura lo que la transacción. */
    boolean tomarTurno();

    List<Asiento> porEncadenar(int cuantos);

    Optional<Eslabon> ultimo();

    void encadenar(List<Eslabon> eslabones);

    /** Recorre la cadena en orden mientras el que mira lo pida. */
    void recorrer(Predicate<Lugar> seguir);

    Cuenta contar();

    /** Un eslabón y su asiento; vacío si el asiento ya no está. */
    record Lugar(Eslabon eslabon, Optional<Asiento> asiento) {}

    /**
     * Lo que no está en la cadena.
     *
     * @param porEncadenar los que esperan su turno
     * @param sueltos los que ni esperan ni están encadenados: nadie los pone así sin querer
     */
    record Cuenta(long porEncadenar, long sueltos) {}
}
