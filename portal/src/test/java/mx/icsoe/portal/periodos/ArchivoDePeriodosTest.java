package mx.icsoe.portal.periodos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchivoDePeriodosTest {

    private static final String ENCABEZADO = "dato,cuando,cual,valor,fuente";

    @Test
    void leeCadaClaseDeDato() {
        assertThat(ArchivoDePeriodos.leer(List.of(
                        "\uFEFF" + ENCABEZADO,
                        "dia-inhabil,2027-09-17,IMSS,\"Suspensión, por \"\"puente\"\"\",DOF 01-02-2027",
                        "dia-habil,2027-03-15,Congreso de la Unión,Se recorre,DOF 01-02-2027",
                        "",
                        "uma,2027,,121.40,INEGI",
                        "salario-minimo,2027,frontera,460.05,CONASAMI")))
                .isEqualTo(new LecturaDePeriodos.Leida(List.of(
                        new DatoDelPeriodo.Dia(
                                LocalDate.of(2027, 9, 17),
                                "IMSS",
                                true,
                                "Suspensión, por \"puente\"",
                                "DOF 01-02-2027"),
                        new DatoDelPeriodo.Dia(
                                LocalDate.of(2027, 3, 15),
                                "Congreso de la Unión",
                                false,
                                "Se recorre",
                                "DOF 01-02-2027"),
                        new DatoDelPeriodo.Uma(2027, 12140, "INEGI"),
                        new DatoDelPeriodo.SalarioMinimo(2027, Zona.FRONTERA, 46005, "CONASAMI"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uma,2027,,121.40                       | tiene 4 campos y deben ser 5",
                "uma,2027,general,121.40,INEGI          | la UMA no tiene zona",
                "uma,1999,,121.40,INEGI                 | no es un año",
                "uma,2027,,121.4,INEGI                  | no es una cantidad diaria",
                "uma,2027,,'$121.40',INEGI              | no es una cantidad diaria",
                "uma,2027,,12140.00,INEGI               | no es una cantidad diaria",
                "uma,2027,,0.00,INEGI                   | no es una cantidad diaria",
                "uma,2027,,121.40,                      | falta la fuente",
                "salario-minimo,2027,norte,460.05,DOF   | debe ser general o frontera",
                "dia-inhabil,17/09/2027,IMSS,Puente,DOF | no es una fecha",
                "dia-inhabil,2027-02-30,IMSS,Puente,DOF | no es una fecha",
                "dia-inhabil,2027-09-17,,Puente,DOF     | falta la autoridad",
                "dia-inhabil,2027-09-17,IMSS,,DOF       | falta el motivo",
                "asueto,2027-09-17,IMSS,Puente,DOF      | dia-inhabil, dia-habil, uma o salario-minimo",
            })
    void diceQueRenglonNoSeEntiendeYPorQue(String renglon, String causa) {
        assertThat(ArchivoDePeriodos.leer(List.of(ENCABEZADO, "uma,2026,,117.31,INEGI", renglon)))
                .isInstanceOfSatisfying(
                        LecturaDePeriodos.ConFallas.class,
                        mal -> assertThat(mal.fallas()).singleElement().satisfies(falla -> {
                            assertThat(falla.renglon()).isEqualTo(3);
                            assertThat(falla.causa()).contains(causa);
                        }));
    }

    @Test
    void diceTodasLasFallasDeUnaVez() {
        assertThat(ArchivoDePeriodos.leer(List.of(ENCABEZADO, "x,,,,", "uma,2027,,1,INEGI", "uma,2027")))
                .isInstanceOfSatisfying(
                        LecturaDePeriodos.ConFallas.class,
                        mal -> assertThat(mal.fallas()).hasSize(3));
    }

    @Test
    void niegaDosVecesElMismoDatoElArchivoVacioYElDeOtraCosa() {
        assertThat(ArchivoDePeriodos.leer(List.of(ENCABEZADO, "uma,2027,,121.40,INEGI", "uma,2027,,121.41,INEGI")))
                .isEqualTo(new LecturaDePeriodos.ConFallas(
                        List.of(new LecturaDePeriodos.Falla(3, "repite el UMA de 2027"))));
        assertThat(ArchivoDePeriodos.leer(List.of())).isInstanceOf(LecturaDePeriodos.ConFallas.class);
        assertThat(ArchivoDePeriodos.leer(List.of(ENCABEZADO))).isInstanceOf(LecturaDePeriodos.ConFallas.class);
        assertThat(ArchivoDePeriodos.leer(List.of("PK\u0003\u0004"))).isInstanceOf(LecturaDePeriodos.ConFallas.class);
    }
}
