package mx.icsoe.portal.despacho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.usuarios.Servicio;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lo que el tablero dice de cada contratista, en cada punto y en cada día del plazo. */
class ArmarTableroTest extends PruebaDeDespacho {

    private static final Cuatrimestre CORRE = OficinaDePrueba.CORRE;

    @Autowired
    private ArmarTablero armar;

    @Test
    void diceQueNoSeHaIniciadoYQueFaltanLosDatosDelContratista() {
        var renglon = unico(oficina.servicio("ATA150101AA1", "Recién llegada"));

        assertThat(renglon.situacion()).isEqualTo(Situacion.SIN_INICIAR);
        assertThat(renglon.cuatrimestre()).isEqualTo(CORRE);
        assertThat(renglon.dias()).isEqualTo(6);
        assertThat(renglon.faltantes())
                .containsExactly(
                        Faltante.delContratista("Datos generales incompletos"),
                        Faltante.delContratista("Sin acuse del REPSE"));
    }

    @Test
    void cuentaLosContratosQueFaltanYLosQueNoTienenTrabajadores() {
        var servicio = oficina.servicio("ATA150102AA1", "A medias");
        var ficha = oficina.enCapturaAMedias(servicio);

        var renglon = unico(servicio);

        String ruta = "/icsoe/informativas/" + ficha.id() + "/contratos";
        assertThat(renglon.situacion()).isEqualTo(Situacion.EN_CAPTURA);
        assertThat(renglon.faltantes())
                .startsWith(
                        Faltante.en(ruta, "1 de 3 contratos"),
                        Faltante.en(ruta + "?ver=sin-trabajadores", "1 contrato sin trabajadores"));
    }

    @Test
    void aQuienNoCapturaNoLoMandaADondeSeLeNiega() {
        var servicio = oficina.servicio("ATA150128AA1", "Sin declarar");
        var ficha = oficina.enCapturaSinDeclarar(servicio);
        String ruta = "/icsoe/informativas/" + ficha.id();
        String falta = "Declarar cuántos contratos lleva";

        assertThat(unico(servicio).faltantes()).contains(Faltante.en(ruta + "/periodo", falta));
        assertThat(unico(OficinaDePrueba.con(servicio, Set.of(Facultad.CARGAR_TRABAJADORES)))
                        .faltantes())
                .contains(Faltante.en(ruta, falta));
    }

    @Test
    void noEncuentraQueLeFalteALaCompleta() {
        var servicio = oficina.servicio("ATA150103AA1", "Completa");
        oficina.enCapturaCompleta(servicio);

        assertThat(unico(servicio).faltantes()).isEmpty();
        assertThat(unico(servicio).conPendientes()).isTrue();
    }

    @Test
    void distingueLaQueEstaEnFirmaDeLaDevuelta() {
        var enFirma = oficina.servicio("ATA150104AA1", "En firma");
        oficina.enFirma(enFirma);
        var devuelta = oficina.servicio("ATA150105AA1", "Devuelta");
        var ficha = oficina.devuelta(devuelta);

        assertThat(unico(enFirma).situacion()).isEqualTo(Situacion.EN_FIRMA);
        assertThat(unico(enFirma).conPendientes()).isFalse();
        assertThat(unico(devuelta).situacion()).isEqualTo(Situacion.DEVUELTA);
        assertThat(unico(devuelta).faltantes())
                .startsWith(Faltante.en("/icsoe/informativas/" + ficha.id() + "/notas", "1 nota por atender"));
    }

    @Test
    void muestraLoPresentadoAlCorrienteYLaExtemporaneaConSuFolio() {
        var presentada = oficina.servicio("ATA150106AA1", "Presentada");
        oficina.presentada(presentada);
        var tarde = oficina.servicio("ATA150107AA1", "Tarde");
        oficina.extemporanea(tarde);

        assertThat(unico(presentada).situacion()).isEqualTo(Situacion.PRESENTADA);
        assertThat(unico(presentada).porPresentar()).isFalse();
        var renglones = armar.de(List.of(tarde)).renglones();
        assertThat(renglones)
                .extracting(Renglon::cuatrimestre, Renglon::situacion)
                .containsExactlyInAnyOrder(
                        tuple(OficinaDePrueba.VENCIDO, Situacion.EXTEMPORANEA), tuple(CORRE, Situacion.SIN_INICIAR));
        assertThat(renglones)
                .filteredOn(cada -> cada.situacion() == Situacion.EXTEMPORANEA)
                .allSatisfy(cada -> assertThat(cada.folio()).isPresent());
    }

    /** El 17 de mayo de 2026 es domingo: vence el lunes 18. */
    @Test
    void mueveElPlazoAlDiaHabilYCuentaElAtrasoDesdeEntonces() {
        var servicio = oficina.servicio("ATA150108AA1", "Al filo");

        reloj.fijar(Instant.parse("2026-05-17T18:00:00Z"));
        assertThat(unico(servicio).dias()).isEqualTo(1);
        reloj.fijar(Instant.parse("2026-05-19T05:59:59Z"));
        assertThat(unico(servicio).vencido()).isFalse();
        assertThat(unico(servicio).dias()).isZero();
        reloj.fijar(Instant.parse("2026-05-19T06:00:00Z"));
        var despues = armar.de(List.of(servicio));
        assertThat(despues.corre().cuatrimestre()).isEqualTo(CORRE.siguiente());
        assertThat(despues.renglones())
                .filteredOn(Renglon::vencido)
                .singleElement()
                .satisfies(cada -> {
                    assertThat(cada.cuatrimestre()).isEqualTo(CORRE);
                    assertThat(cada.dias()).isEqualTo(-1);
                });
        assertThat(despues.renglones()).filteredOn(cada -> !cada.vencido()).hasSize(1);
    }

    @Test
    void soloDebeLoQueCorriaCuandoEntroPorPrimeraVez() {
        var deEnero = oficina.servicio("ATA150109AA1", "De enero");
        oficina.vencida(deEnero);
        var deMayo = oficina.servicio("ATA150110AA1", "De mayo");

        assertThat(armar.de(List.of(deEnero)).renglones())
                .extracting(Renglon::cuatrimestre)
                .containsExactlyInAnyOrder(OficinaDePrueba.VENCIDO, CORRE);
        assertThat(armar.de(List.of(deMayo)).renglones())
                .extracting(Renglon::cuatrimestre)
                .containsExactly(CORRE);
    }

    @Test
    void noLePonePlazoALaComplementariaDeAlgoPresentado() {
        var servicio = oficina.servicio("ATA150111AA1", "Corrige");
        oficina.presentada(servicio);
        oficina.iniciada(servicio, CORRE, TipoDeInformativa.CORRECCION);

        assertThat(armar.de(List.of(servicio)).renglones())
                .hasSize(2)
                .filteredOn(Renglon::esComplementaria)
                .singleElement()
                .satisfies(cada -> {
                    assertThat(cada.porPresentar()).isFalse();
                    assertThat(cada.vencido()).isFalse();
                });
    }

    @Test
    void avisaDelRepseQueVenceOVencioAunqueLoDemasEsteAlCorriente() {
        var porVencer = oficina.servicio("ATA150112AA1", "Por vencer");
        oficina.conRepsePorVencer(porVencer, LocalDate.of(2026, 6, 3));
        var vencido = oficina.servicio("ATA150113AA1", "Vencido");
        oficina.conRepsePorVencer(vencido, LocalDate.of(2026, 5, 11));
        var lejano = oficina.servicio("ATA150114AA1", "Lejano");
        oficina.conRepsePorVencer(lejano, LocalDate.of(2028, 5, 11));

        assertThat(unico(porVencer).faltantes())
                .extracting(Faltante::texto)
                .containsExactly("REPSE vence el 3\u00A0jun\u00A02026");
        assertThat(unico(vencido).faltantes())
                .extracting(Faltante::texto)
                .containsExactly("REPSE vencido el 11\u00A0may\u00A02026");
        assertThat(unico(lejano).faltantes()).isEmpty();
    }

    @Test
    void soloDejaIniciarAQuienTieneLaFacultad() {
        var servicio = oficina.servicio("ATA150115AA1", "Con permisos");

        assertThat(unico(servicio).puedePrepararSinInformacion()).isTrue();
        var captura = unico(OficinaDePrueba.con(servicio, Set.of(Facultad.CAPTURAR)));
        assertThat(captura.puedeIniciar()).isTrue();
        assertThat(captura.puedePrepararSinInformacion()).isFalse();
        assertThat(unico(OficinaDePrueba.con(servicio, Set.of(Facultad.CONSULTAR)))
                        .puedeIniciar())
                .isFalse();
    }

    @Test
    void mandaLasMismasSentenciasPorCincuentaContratistasQuePorNueve() {
        var cincuenta = oficina.conTodo("ATB", 50);
        var nueve = cincuenta.subList(0, 9);

        long porNueve = SentenciasContadas.en(() -> armar.de(nueve));
        long porCincuenta = SentenciasContadas.en(() -> armar.de(cincuenta));

        assertThat(porNueve).isPositive();
        assertThat(porCincuenta).isEqualTo(porNueve).isLessThanOrEqualTo(12);
        assertThat(armar.de(cincuenta).contratistas()).isEqualTo(50);
    }

    @Test
    void nuncaMuestraAQuienNoSeLeDio() {
        oficina.enFirma(oficina.servicio("ATA150116AA1", "Ajena"));
        var propia = oficina.servicio("ATA150117AA1", "Propia");

        assertThat(armar.de(List.of(propia)).renglones())
                .extracting(cada -> cada.servicio().contratista())
                .containsOnly(propia.contratista());
        assertThat(armar.de(List.of()).renglones()).isEmpty();
    }

    private Renglon unico(Servicio servicio) {
        var renglones = armar.de(List.of(servicio)).renglones();
        assertThat(renglones).hasSize(1);
        return renglones.getFirst();
    }
}
