package mx.icsoe.portal.trabajadores;

import java.util.Optional;
import mx.icsoe.portal.nucleo.SalarioBase;

/**
 * Entre qué límites debe estar un SBC al terminar el periodo (LSS, artículo 28). Fuera de ellos solo se avisa.
 *
 * @param minimo el salario mínimo general, en centavos
 * @param maximo 25 veces la UMA, en centavos
 */
record RevisarSbc(int minimo, int maximo) {

    static final RevisarSbc SIN_LIMITES = new RevisarSbc(0, Integer.MAX_VALUE);

    Optional<MotivoDeTrabajador> revisar(SalarioBase sbc) {
        if (sbc.centavos() < minimo) {
            return Optional.of(MotivoDeTrabajador.SBC_BAJO);
        }
        return sbc.centavos() > maximo ? Optional.of(MotivoDeTrabajador.SBC_ALTO) : Optional.empty();
    }
}
