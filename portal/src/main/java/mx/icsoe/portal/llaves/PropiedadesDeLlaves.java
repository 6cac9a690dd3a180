package mx.icsoe.portal.llaves;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Las llaves de acceso ({@code icsoe.llaves.*}).
 *
 * @param mesesDesdeEfirma cuánto sirven las del contratista a partir de su última entrada con e.firma; lo bastante para
 *     llegar de un cuatrimestre al siguiente
 */
@ConfigurationProperties("icsoe.llaves")
public record PropiedadesDeLlaves(@DefaultValue("4") int mesesDesdeEfirma) {

    public PropiedadesDeLlaves {
        if (mesesDesdeEfirma < 1) {
            throw new IllegalArgumentException("icsoe.llaves.meses-desde-efirma es de al menos 1");
        }
    }

    Period plazo() {
        return Period.ofMonths(mesesDesdeEfirma);
    }

    /** El plazo en palabras: {@code 4 meses}. */
    public String enPalabras() {
        return mesesDesdeEfirma + (mesesDesdeEfirma == 1 ? " mes" : " meses");
    }
}
