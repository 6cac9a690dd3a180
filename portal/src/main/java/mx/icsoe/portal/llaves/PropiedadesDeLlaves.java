package mx.icsoe.portal.llaves;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Las llaves de acceso ({@code icsoe.llaves.*}).
 *
 * @param desdeEfirma cuánto sirven las del contratista a partir de su última entrada con e.firma, como {@code 4m}: lo
 *     bastante para llegar de un cuatrimestre al siguiente
 */
@ConfigurationProperties("icsoe.llaves")
public record PropiedadesDeLlaves(@DefaultValue("4m") Period desdeEfirma) {

    public PropiedadesDeLlaves {
        boolean mezclado = desdeEfirma.getDays() != 0 && desdeEfirma.toTotalMonths() != 0;
        if (desdeEfirma.isNegative() || desdeEfirma.isZero() || mezclado) {
            throw new IllegalArgumentException("icsoe.llaves.desde-efirma es un plazo en meses o en días, como 4m");
        }
    }

    /** El plazo en palabras: {@code 4 meses}. */
    public String enPalabras() {
        long meses = desdeEfirma.toTotalMonths();
        return desdeEfirma.getDays() == 0
                ? meses + (meses == 1 ? " mes" : " meses")
                : desdeEfirma.getDays() + (desdeEfirma.getDays() == 1 ? " día" : " días");
    }
}
