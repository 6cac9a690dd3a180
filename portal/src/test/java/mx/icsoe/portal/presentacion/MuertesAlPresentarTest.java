package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.presentacion.puntos.Punto;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * D1: sesenta cortes, cada uno en un lugar con nombre, de dos modos y con tres maneras de volver. Nada se pierde, nada
 * sale dos veces ni a medias. Con el proceso muerto de verdad lo mide {@code ./icsoe medir d1}.
 */
@Import(CortesConfiguration.class)
class MuertesAlPresentarTest extends PruebaDePresentacion {

    @Autowired
    private Cortes cortes;

    @Autowired
    private Presentaciones presentaciones;

    @Autowired
    private Intenciones intenciones;

    @Autowired
    private TerminarPendientes pendientes;

    @Autowired
    private Almacen almacen;

    /** Cómo se corta. */
    enum Modo {
        MUERE_EL_HILO,
        CAE_LA_BASE
    }

    /** Cómo se vuelve después. */
    enum Vuelta {
        REPITE_LA_FIRMA,
        TERMINA_SOLA,
        REPITE_OCHO_A_LA_VEZ
    }

    static Stream<Arguments> modosYVueltas() {
        return Stream.of(Modo.values())
                .flatMap(modo -> Stream.of(Vuelta.values()).map(vuelta -> Arguments.of(modo, vuelta)));
    }

    @ParameterizedTest
    @MethodSource("modosYVueltas")
    void elReintentoDaElMismoFolio(Modo modo, Vuelta vuelta) throws Exception {
        var periodo = PERIODO;
        for (Punto donde : Punto.values()) {
            comprobar(donde, modo, vuelta, periodo);
            periodo = periodo.anterior();
        }
    }

    private void comprobar(Punto donde, Modo modo, Vuelta vuelta, Cuatrimestre periodo) throws Exception {
        var ficha = prueba.sinInformacion(periodo);
        var firma = prueba.firma(prueba.preparada(ficha.id()));

        cortes.pedir(donde, () -> cortar(modo, donde));
        intentar(ficha, firma);

        assertThat(cortes.pendiente()).as("no se llegó a %s", donde).isFalse();
        Optional<Folio> dado = folioDe(ficha);
        assertThat(dado.isPresent()).as("el folio al cortar en %s", donde).isEqualTo(donde.conFolio());
        nadaAMedias(ficha);

        var folio = volver(vuelta, ficha, firma);

        dado.ifPresent(antes -> assertThat(folio).as("tras cortar en %s", donde).isEqualTo(antes));
        unaSolaYEntera(ficha, folio);
    }

    private void cortar(Modo modo, Punto donde) {
        switch (modo) {
            case MUERE_EL_HILO -> throw new Cortes.Muerte(donde);
            case CAE_LA_BASE ->
                base.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single();
        }
    }

    private void intentar(Ficha ficha, FirmaRecibida firma) {
        try {
            prueba.presentar(ficha.id(), firma);
        } catch (Cortes.Muerte | RuntimeException corte) {
            assertThat(corte).isNotNull();
        }
    }

    /** Quien la mira entre el corte y el reintento la ve en firma o presentada con su acuse; nunca otra cosa. */
    private void nadaAMedias(Ficha ficha) {
        boolean hayAcuse = cuenta("presentada", ficha) == 1;
        assertThat(prueba.informativa(ficha.id()))
                .isInstanceOf(hayAcuse ? Informativa.Presentada.class : Informativa.EnFirma.class);
    }

    private Folio volver(Vuelta vuelta, Ficha ficha, FirmaRecibida firma) throws Exception {
        if (vuelta == Vuelta.TERMINA_SOLA) {
            pendientes.terminarPendientes();
        }
        Callable<PresentarInformativa.Resultado> repetir = () -> prueba.presentar(ficha.id(), firma);
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            int veces = vuelta == Vuelta.REPITE_OCHO_A_LA_VEZ ? 8 : 1;
            for (var cada : hilos.invokeAll(Collections.nCopies(veces, repetir))) {
                assertThat(cada.get())
                        .isEqualTo(new PresentarInformativa.Resultado.Presentada(
                                folioDe(ficha).orElseThrow()));
            }
        }
        return folioDe(ficha).orElseThrow();
    }

    private void unaSolaYEntera(Ficha ficha, Folio folio) throws Exception {
        assertThat(cuenta("intencion", ficha)).isOne();
        assertThat(cuenta("presentada", ficha)).isOne();
        assertThat(prueba.informativa(ficha.id())).isInstanceOf(Informativa.Presentada.class);
        var presentada = presentaciones.buscar(ficha.contratista(), ficha.id()).orElseThrow();
        assertThat(presentada.folio()).isEqualTo(folio);
        try (InputStream acuse = almacen.abrir(presentada.acuse())) {
            assertThat(Arrays.copyOf(acuse.readAllBytes(), presentada.bytes())).startsWith('%', 'P', 'D', 'F');
        }
    }

    private Optional<Folio> folioDe(Ficha ficha) {
        return intenciones.buscar(ficha.contratista(), ficha.id()).map(Intencion::folio);
    }
}
