package mx.icsoe.portal.periodos;

import java.time.LocalDate;

/** Algo que publica una autoridad y de lo que dependen los plazos o los topes del salario. */
public sealed interface DatoDelPeriodo {

    /** Dónde se publicó. */
    String fuente();

    /** Lo que lo distingue de otro: dos con el mismo nombre son el mismo dato. */
    String nombre();

    /**
     * Un día que no cuenta como hábil, o que vuelve a contar.
     *
     * @param autoridad quien lo declara
     */
    record Dia(LocalDate dia, String autoridad, boolean inhabil, String motivo, String fuente)
            implements DatoDelPeriodo {

        @Override
        public String nombre() {
            return "día " + dia + " de " + autoridad;
        }
    }

    /** La UMA diaria de un año, que rige desde el 1 de febrero. */
    record Uma(int anio, int centavos, String fuente) implements DatoDelPeriodo {

        @Override
        public String nombre() {
            return "UMA de " + anio;
        }
    }

    /** El salario mínimo diario de un año, que rige desde el 1 de enero. */
    record SalarioMinimo(int anio, Zona zona, int centavos, String fuente) implements DatoDelPeriodo {

        @Override
        public String nombre() {
            return "salario mínimo de " + anio + ", zona " + zona.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
