package mx.icsoe.portal.trabajadores;

import java.util.Optional;
import mx.icsoe.portal.nucleo.SalarioBase;

/**
 * Entre qué límites debe estar un SBC al terminar el periodo (LSS, artículo 28). Fuera de ellos se avisa o, si así se
 * configura, no se acepta.
 *
 * @param minimo el salario mínimo general, en centavos
 * @param maximo 25 veces la UMA, en centavos
 * @param impide si uno fuera de ellos no se acepta
 */
record RevisarSbc(int minimo, int maximo, boolean impide) {

    static final RevisarSbc SIN_LIMITES = new RevisarSbc(0, Integer.MAX_VALUE, false);

    Optional<MotivoDeTrabajador> revisar(SalarioBase sbc) {
        if (sbc.centavos() < minimo) {
            return Optional.of(impide ? MotivoDeTrabajador.SBC_BAJO_IMPIDE : MotivoDeTrabajador.SBC_BAJO);
        }
        if (sbc.centavos() > maximo) {
            return Optional.of(impide ? MotivoDeTrabajador.SBC_ALTO_IMPIDE : MotivoDeTrabajador.SBC_ALTO);
        }
        return Optional.empty();
    }
}
