package mx.icsoe.resistencia.presentacion;

import mx.icsoe.resistencia.presentacion.Recuento.Malas;

/**
 * Lo que dejaron las muertes.
 *
 * @param malas lo que no debió pasar
 * @param muertes cuántas
 * @param paros las que fueron en un punto con nombre; las demás, con {@code kill -9}
 * @param conBase las que se llevaron a PostgreSQL
 * @param enVuelo las que tenían algo a medio presentar
 * @param confirmadas los folios que se contestaron
 * @param repetidas las solicitudes que se volvieron a mandar con su folio ya dado
 */
record Saldo(Malas malas, int muertes, int paros, int conBase, int enVuelo, int confirmadas, int repetidas) {

    static final Saldo NADA = new Saldo(Malas.NINGUNA, 0, 0, 0, 0, 0, 0);

    Saldo mas(Saldo otro) {
        return new Saldo(
                malas.mas(otro.malas),
                muertes + otro.muertes,
                paros + otro.paros,
                conBase + otro.conBase,
                enVuelo + otro.enVuelo,
                confirmadas + otro.confirmadas,
                repetidas + otro.repetidas);
    }

    @Override
    public String toString() {
        return ("%d muertes (%d con kill -9, %d en un punto con nombre; %d con la base, %d con algo en vuelo),"
                        + " %d folios confirmados y %d mandadas otra vez: %s")
                .formatted(muertes, muertes - paros, paros, conBase, enVuelo, confirmadas, repetidas, malas);
    }
}
