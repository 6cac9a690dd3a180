package mx.icsoe.portal.periodos;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import mx.icsoe.portal.nucleo.SalarioBase;
import org.springframework.stereotype.Service;

/** Dice los topes del salario base de cotización que rigen en un día. */
@Service
public class Topes {

    private static final int VECES_LA_UMA = 25;

    private final DatosDePeriodos datos;

    Topes(DatosDePeriodos datos) {
        this.datos = datos;
    }

    /**
     * Los topes que rigen ese día.
     *
     * @return vacío si aún no se carga la UMA o el salario mínimo que rige entonces
     */
    public Optional<TopeDeSalario> al(LocalDate dia) {
        var uma = datos.uma(anioDeLaUma(dia));
        var minimo = datos.salarioMinimo(dia.getYear(), Zona.GENERAL);
        return uma.isEmpty() || minimo.isEmpty()
                ? Optional.empty()
                : Optional.of(new TopeDeSalario(
                        new SalarioBase(minimo.getAsInt()), new SalarioBase(VECES_LA_UMA * uma.getAsInt())));
    }

    /** La UMA nueva rige desde el 1 de febrero (Ley para Determinar el Valor de la UMA, art. 5). */
    private static int anioDeLaUma(LocalDate dia) {
        return dia.getMonth() == Month.JANUARY ? dia.getYear() - 1 : dia.getYear();
    }
}
