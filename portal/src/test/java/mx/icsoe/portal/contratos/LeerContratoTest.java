package mx.icsoe.portal.contratos;

import static mx.icsoe.portal.contratos.ContratosDePrueba.CONTRATANTE;
import static mx.icsoe.portal.contratos.ContratosDePrueba.ENERO_A_ABRIL;
import static mx.icsoe.portal.contratos.ContratosDePrueba.datos;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.FechaEscrita;
import mx.icsoe.portal.nucleo.Rfc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que se escribe de un contrato: todas las faltas de una vez, y lo dudoso avisa sin impedir. */
class LeerContratoTest {

    private static final String PROPIO = "EKU9003173C9";
    private static final LeerContrato REGLAS = new LeerContrato(new Rfc(PROPIO), ENERO_A_ABRIL);
    private static final ContratoEscrito BUENO = ContratoEscrito.de(datos(CONTRATANTE, "Limpieza de oficinas"));

    @Test
    void leeDeVueltaLoQueEscribe() {
        assertThat(REGLAS.leer(BUENO))
                .isEqualTo(new LecturaDeContrato.Leido(datos(CONTRATANTE, "Limpieza de oficinas"), List.of()));
    }

    @Test
    void diceTodoLoQueFaltaDeUnaVez() {
        assertThat(campos(ContratoEscrito.VACIO))
                .containsExactly(
                        "rfc",
                        "nombre",
                        "correo",
                        "celular",
                        "objeto",
                        "repse",
                        "servicio",
                        "inicio",
                        "convencionalIgual",
                        "contratanteIgual");
    }

    @ParameterizedTest
    @CsvSource({
        "'', CTO-001",
        "ABC, CTO-001",
        "XAXX010101000, CTO-002",
        "xexx-010101-000, CTO-002",
        "EKU9003173C9, CTO-003",
        "eku-900317-3c9, CTO-003"
    })
    void noAdmiteUnRfcGenericoNiElPropio(String rfc, String codigo) {
        assertThat(faltas(conRfc(rfc))).extracting(Falta::codigo).containsExactly(codigo);
    }

    @Test
    void avisaDelRfcYDelFolioDudososSinImpedir() {
        var dudoso = new ContratoEscrito(
                "XIA190128J62",
                BUENO.nombre(),
                BUENO.correo(),
                BUENO.celular(),
                "",
                BUENO.objeto(),
                "folio 12",
                BUENO.servicio(),
                BUENO.inicio(),
                "",
                "Sí",
                "NO");

        assertThat(REGLAS.leer(dudoso)).isInstanceOfSatisfying(LecturaDeContrato.Leido.class, leido -> {
            assertThat(leido.avisos()).extracting(Falta::codigo).containsExactly("CTO-022", "CTO-023");
            assertThat(leido.datos().servicio().folioRepse()).isEqualTo("FOLIO 12");
            assertThat(leido.datos().contratanteIgual()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/2025, '', CTO-012",
        "01/05/2026, '', CTO-012",
        "31/02/2026, '', CTO-011",
        "mañana, '', CTO-011",
        "15/03/2026, 14/03/2026, CTO-014",
        "15/03/2026, 30/02/2027, CTO-013",
        "15/03/2026, nunca, CTO-013"
    })
    void noAdmiteFechasInconsistentes(String inicio, String termino, String codigo) {
        assertThat(faltas(conFechas(inicio, termino))).extracting(Falta::codigo).containsExactly(codigo);
    }

    @ParameterizedTest
    @CsvSource({"01/01/2026, 01/01/2026", "30/04/2026, 30/04/2036", "2026-04-30, ''"})
    void admiteLosExtremosDelCuatrimestre(String inicio, String termino) {
        assertThat(faltas(conFechas(inicio, termino))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/03/2026",
                " 15-3-2026 ",
                "15.03.26",
                "2026-03-15",
                "2026/3/15",
                "2026-03-15T00:00",
                "2026-03-15 00:00:00",
                "15-mar-2026",
                "15 de marzo de 2026",
                "15 de Marzo del 2026",
                "15/MAR/26"
            })
    void entiendeLasFechasComoLasEscribeLaGente(String escrita) {
        assertThat(FechaEscrita.leer(escrita)).contains(LocalDate.of(2026, 3, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0/0/0",
                "13/13/2026",
                "2026-13-01",
                "29/02/2026",
                "1/2/3/4",
                "٠١/٠١/٢٠٢٦",
                "45000",
                "15 xyz 2026"
            })
    void noAdivinaUnaFecha(String escrita) {
        assertThat(FechaEscrita.leer(escrita)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"👷🏽‍♀️ Limpieza", "\u202Eoirartnoc", "אבג", "a\u0000b", "cero\u200Bancho", "日本"})
    void nombraElCaracterQueNoSePuedeGuardar(String texto) {
        assertThat(faltas(conObjeto(texto))).singleElement().satisfies(falta -> {
            assertThat(falta.codigo()).isEqualTo("CTO-018");
            assertThat(falta.mensaje()).contains("quita el carácter");
        });
    }

    @Test
    void mideElTextoComoLoVeUnaPersona() {
        assertThat(faltas(conObjeto("ñ".repeat(2_000)))).isEmpty();
        assertThat(faltas(conObjeto("ñ".repeat(2_001))))
                .extracting(Falta::mensaje)
                .containsExactly("Objeto del contrato: usa 2,000 caracteres o menos");
    }

    @Test
    void admiteComillasSignosYRenglones() {
        assertThat(REGLAS.leer(
                        conObjeto("Limpieza «profunda»; 50% de <áreas> & \"pasillos\"\r\n  y escaleras (n.º 2)")))
                .isInstanceOfSatisfying(
                        LecturaDeContrato.Leido.class,
                        leido -> assertThat(leido.datos().objeto())
                                .isEqualTo("Limpieza «profunda»; 50% de <áreas> & \"pasillos\" y escaleras (n.º 2)"));
    }

    @Test
    void ningunMotivoRepiteCodigo() {
        assertThat(Arrays.stream(MotivoDeContrato.values()).map(MotivoDeContrato::codigo))
                .doesNotHaveDuplicates()
                .allMatch(codigo -> codigo.matches("CTO-\\d{3}"));
    }

    private static List<Falta> faltas(ContratoEscrito escrito) {
        return switch (REGLAS.leer(escrito)) {
            case LecturaDeContrato.ConFaltas(var faltas) -> faltas;
            case LecturaDeContrato.Leido leido -> List.of();
        };
    }

    private static List<String> campos(ContratoEscrito escrito) {
        return faltas(escrito).stream().map(Falta::campo).toList();
    }

    private static ContratoEscrito conRfc(String rfc) {
        return con(rfc, BUENO.objeto(), BUENO.inicio(), "");
    }

    private static ContratoEscrito conFechas(String inicio, String termino) {
        return con(BUENO.rfc(), BUENO.objeto(), inicio, termino);
    }

    private static ContratoEscrito conObjeto(String objeto) {
        return con(BUENO.rfc(), objeto, BUENO.inicio(), "");
    }

    private static ContratoEscrito con(String rfc, String objeto, String inicio, String termino) {
        return new ContratoEscrito(
                rfc,
                BUENO.nombre(),
                BUENO.correo(),
                BUENO.celular(),
                "",
                objeto,
                BUENO.repse(),
                BUENO.servicio(),
                inicio,
                termino,
                "si",
                "si");
    }
}
