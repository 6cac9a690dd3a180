package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.Contratista;
import mx.icsoe.portal.contratista.DatosGenerales;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.contratos.DomiciliosDelContrato;
import mx.icsoe.portal.contratos.DomiciliosDelContrato.Respuesta;
import mx.icsoe.portal.contratos.ServicioContratado;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documento;
import mx.icsoe.portal.documentos.DocumentoId;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Motivo;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.presentacion.ReglaDePresentacion.Caso;
import mx.icsoe.portal.trabajadores.AvisosDeSalario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cada regla con su caso culpable. */
class ReglasDePresentacionTest {

    private static final Cuatrimestre PERIODO = new Cuatrimestre(2026, 1);
    private static final Instant AHORA = Instant.parse("2026-05-12T18:00:00Z");
    private static final ContratistaId QUIEN = new ContratistaId(new UUID(1, 2));
    private static final InformativaId CUAL = new InformativaId(new UUID(3, 4));
    private static final ContratoId CONTRATO = new ContratoId(new UUID(5, 6));
    private static final Ventana VENTANA = new Ventana(PERIODO, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 18));

    private static Contrato contrato(
            String rfc, String servicio, LocalDate inicio, Optional<LocalDate> fin, Respuesta d) {
        var contratante = ContratosDePrueba.contratante(rfc);
        return new Contrato(
                QUIEN,
                CUAL,
                CONTRATO,
                1,
                contratante,
                "Limpieza",
                new ServicioContratado("AR129038/2024", servicio),
                inicio,
                fin,
                new DomiciliosDelContrato(new Respuesta.IgualAlFiscal(), d),
                Optional.empty(),
                1);
    }

    private static Contrato bueno() {
        return contrato(
                "XIA190128J61", "Limpieza", PERIODO.primerDia(), Optional.empty(), new Respuesta.IgualAlFiscal());
    }

    private static DatosGenerales generales(boolean conAcuse, boolean conContacto) {
        var contacto = new Contacto(new Correo("a@b.mx"), new Telefono("5512345678"), null);
        var acuse = new Documento(
                new DocumentoId(new UUID(7, 8)),
                QUIEN,
                Clase.ACUSE_REPSE,
                "a.pdf",
                1,
                Huella.de(new byte[0]),
                1,
                AHORA,
                new Autor("contratista", "1"));
        return new DatosGenerales(
                new Contratista(QUIEN, new Rfc("CACX7605101P8"), "Persona"),
                conContacto ? Optional.of(new Version<>(1, contacto, AHORA, "1")) : Optional.empty(),
                Optional.empty(),
                conAcuse ? Optional.of(acuse) : Optional.empty(),
                Optional.empty());
    }

    private static Caso caso(
            List<Contrato> contratos,
            int declarados,
            long trabajadores,
            DatosGenerales generales,
            Optional<MotivoDeInformativa> impedimento,
            Instant momento) {
        var ficha = new Ficha(
                QUIEN, CUAL, PERIODO, TipoDeInformativa.NORMAL, Optional.empty(), OptionalInt.of(declarados), 1, AHORA);
        return new Caso(
                new Contenido(
                        new Informativa.EnFirma(ficha),
                        Optional.empty(),
                        generales,
                        contratos,
                        Map.of(CONTRATO, trabajadores)),
                VENTANA,
                Map.of(TipoDeInformativa.NORMAL, impedimento),
                Set.of(),
                Map.of(),
                momento);
    }

    private static Caso con(Contrato contrato) {
        return caso(List.of(contrato), 1, 5, generales(true, true), Optional.empty(), AHORA);
    }

    @Test
    void loCompletoPasa() {
        assertThat(ReglasDePresentacion.comprobar(con(bueno()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("culpables")
    void cadaCulpableSeDiceConSuMotivo(Motivo motivo, Caso caso) {
        assertThat(ReglasDePresentacion.comprobar(caso))
                .extracting(Hallazgo::motivo)
                .containsExactly(motivo);
    }

    @Test
    void todoSeDiceDeUnaVez() {
        var caso = caso(
                List.of(),
                3,
                0,
                generales(false, false),
                Optional.of(MotivoDeInformativa.YA_HAY_UNA_EN_VIGOR),
                VENTANA.inicio().minusSeconds(1));

        assertThat(ReglasDePresentacion.comprobar(caso))
                .extracting(Hallazgo::motivo)
                .containsExactly(
                        MotivoDePresentacion.SIN_CONTRATOS,
                        MotivoDePresentacion.OTRA_EN_VIGOR,
                        MotivoDePresentacion.DECLARADOS,
                        MotivoDePresentacion.SIN_ACUSE_REPSE,
                        MotivoDePresentacion.DATOS_GENERALES,
                        MotivoDePresentacion.VENTANA_CERRADA);
    }

    static Stream<Arguments> culpables() {
        LocalDate dia = PERIODO.primerDia();
        Respuesta igual = new Respuesta.IgualAlFiscal();
        Optional<LocalDate> sinFin = Optional.empty();
        return Stream.of(
                Arguments.of(
                        MotivoDePresentacion.MISMO_RFC, con(contrato("CACX7605101P8", "Limpieza", dia, sinFin, igual))),
                Arguments.of(MotivoDePresentacion.SIN_SERVICIO, con(contrato("XIA190128J61", " ", dia, sinFin, igual))),
                Arguments.of(
                        MotivoDePresentacion.FECHAS,
                        con(contrato("XIA190128J61", "Limpieza", dia.minusDays(1), sinFin, igual))),
                Arguments.of(
                        MotivoDePresentacion.FECHAS,
                        con(contrato("XIA190128J61", "Limpieza", dia, Optional.of(dia.minusDays(1)), igual))),
                Arguments.of(
                        MotivoDePresentacion.SIN_TRABAJADORES,
                        caso(List.of(bueno()), 1, 0, generales(true, true), Optional.empty(), AHORA)),
                Arguments.of(
                        MotivoDePresentacion.SIN_CONTRATOS,
                        caso(List.of(), 0, 0, generales(true, true), Optional.empty(), AHORA)),
                Arguments.of(
                        MotivoDePresentacion.DECLARADOS,
                        caso(List.of(bueno()), 2, 5, generales(true, true), Optional.empty(), AHORA)),
                Arguments.of(MotivoDePresentacion.OTRA_EN_VIGOR, impedido(MotivoDeInformativa.YA_HAY_UNA_EN_VIGOR)),
                Arguments.of(MotivoDePresentacion.TIPO_IMPOSIBLE, impedido(MotivoDeInformativa.CUATRO_COMPLEMENTARIAS)),
                Arguments.of(
                        MotivoDePresentacion.DOMICILIO_POR_UBICAR,
                        con(contrato("XIA190128J61", "Limpieza", dia, sinFin, new Respuesta.PorUbicar()))),
                Arguments.of(
                        MotivoDePresentacion.SIN_ACUSE_REPSE,
                        caso(List.of(bueno()), 1, 5, generales(false, true), Optional.empty(), AHORA)),
                Arguments.of(
                        MotivoDePresentacion.DATOS_GENERALES,
                        caso(List.of(bueno()), 1, 5, generales(true, false), Optional.empty(), AHORA)),
                Arguments.of(MotivoDePresentacion.ARCHIVO_EN_CURSO, cargando(con(bueno()))),
                Arguments.of(MotivoDePresentacion.SBC_FUERA_DE_TOPES, conSalarios(con(bueno()))),
                Arguments.of(
                        MotivoDePresentacion.VENTANA_CERRADA,
                        caso(
                                List.of(bueno()),
                                1,
                                5,
                                generales(true, true),
                                Optional.empty(),
                                VENTANA.inicio().minusSeconds(1))));
    }

    private static Caso cargando(Caso caso) {
        return new Caso(caso.contenido(), caso.ventana(), caso.tipos(), Set.of(CONTRATO), Map.of(), caso.momento());
    }

    private static Caso conSalarios(Caso caso) {
        return new Caso(
                caso.contenido(),
                caso.ventana(),
                caso.tipos(),
                Set.of(),
                Map.of(CONTRATO, new AvisosDeSalario.Fuera(2, 1)),
                caso.momento());
    }

    private static Caso impedido(MotivoDeInformativa motivo) {
        return caso(List.of(bueno()), 1, 5, generales(true, true), Optional.of(motivo), AHORA);
    }
}
