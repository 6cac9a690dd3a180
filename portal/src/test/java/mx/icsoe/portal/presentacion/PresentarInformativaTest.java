package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class PresentarInformativaTest extends PruebaDePresentacion {

    private static final Instant EN_PLAZO = Instant.parse("2026-05-12T18:00:00Z");

    @Autowired
    private Presentaciones presentaciones;

    @Autowired
    private Intenciones intenciones;

    @Autowired
    private Almacen almacen;

    @Test
    void presentaUnaSinInformacionConSuAcuse() throws Exception {
        reloj.fijar(EN_PLAZO);
        var ficha = prueba.sinInformacion(PERIODO);

        var presentada = prueba.presentada(ficha.id());

        assertThat(presentada.folio().valor()).startsWith("SI261");
        assertThat(prueba.informativa(ficha.id())).isInstanceOf(Informativa.Presentada.class);
        assertThat(presentaciones.buscar(presentada.folio())).isPresent();
        try (InputStream acuse = almacen.abrir(presentada.acuse())) {
            assertThat(acuse.readAllBytes()).hasSize(presentada.bytes()).startsWith('%', 'P', 'D', 'F');
        }
        assertThat(intencion(ficha).extemporanea()).isFalse();
    }

    @Test
    void presentaUnaNormalConFolioPorContratoYLaMarcaExtemporanea() {
        var ficha = prueba.normal(PERIODO, 3);

        var presentada = prueba.presentada(ficha.id());

        assertThat(presentada.folio().valor()).startsWith("N261");
        assertThat(intencion(ficha).extemporanea()).isTrue();
        assertThat(presentaciones.contratos(ficha.contratista(), ficha.id()).values())
                .hasSize(3)
                .allSatisfy(contrato -> {
                    assertThat(contrato.folio().valor()).startsWith("A26P");
                    assertThat(contrato.trabajadores()).isEqualTo(PresentacionDePrueba.POR_CONTRATO);
                });
    }

    @Test
    void laCorreccionSustituyeYLaSinEfectosCancela() {
        var normal = prueba.presentada(prueba.sinInformacion(PERIODO).id());
        var sinEfectos = prueba.presentada(
                prueba.iniciar(PERIODO, TipoDeInformativa.SIN_EFECTOS).id());

        assertThat(sinEfectos.folio().valor()).startsWith("SE261");
        assertThat(prueba.informativa(normal.informativa())).isInstanceOf(Informativa.SinEfectos.class);
        assertThat(presentaciones.de(prueba.identidad().contratista())).hasSize(2);
    }

    @Test
    void repetirLaMismaFirmaDaElMismoFolio() {
        var ficha = prueba.sinInformacion(PERIODO);
        var firma = prueba.firma(prueba.preparada(ficha.id()));

        var primera = prueba.presentar(ficha.id(), firma);

        assertThat(prueba.presentar(ficha.id(), firma)).isEqualTo(primera);
    }

    /** D4: la misma firma 50 veces a la vez, en diez informativas. Doscientas las manda {@code ./icsoe medir d4}. */
    @RepeatedTest(5)
    void cincuentaALaVezDanUnSoloFolio() throws Exception {
        for (var ficha : List.of(prueba.sinInformacion(PERIODO), prueba.normal(PERIODO.anterior(), 2))) {
            var firma = prueba.firma(prueba.preparada(ficha.id()));
            Callable<PresentarInformativa.Resultado> mandar = () -> prueba.presentar(ficha.id(), firma);
            Set<Folio> folios = new HashSet<>();
            try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var cada : hilos.invokeAll(Collections.nCopies(50, mandar))) {
                    folios.add(folioDe(cada.get()));
                }
            }
            assertThat(folios).containsExactly(intencion(ficha).folio());
            assertThat(cuenta("intencion", ficha)).isOne();
            assertThat(cuenta("presentada", ficha)).isOne();
        }
    }

    @Test
    void nadaDeLoPresentadoSeAltera() {
        var presentada = prueba.presentada(prueba.sinInformacion(PERIODO).id());
        String folio = presentada.folio().valor();

        for (String orden : List.of(
                "update presentacion.presentada set momento = now() where folio = '" + folio + "'",
                "delete from presentacion.folio where folio = '" + folio + "'",
                "update presentacion.intencion set cadena = '' where folio = '" + folio + "'",
                "delete from presentacion.contrato",
                "update presentacion.consecutivo set ultimo = 1",
                "delete from presentacion.consecutivo")) {
            assertThatThrownBy(() -> base.sql(orden).update()).as(orden).isInstanceOf(DataAccessException.class);
        }
    }

    private Intencion intencion(Ficha ficha) {
        return intenciones.buscar(ficha.contratista(), ficha.id()).orElseThrow();
    }

    private static Folio folioDe(PresentarInformativa.Resultado resultado) {
        return ((PresentarInformativa.Resultado.Presentada) resultado).folio();
    }
}
