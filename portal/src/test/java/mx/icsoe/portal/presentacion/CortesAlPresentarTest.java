package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen;
import mx.icsoe.portal.plataforma.sello.SelladoDeTiempo;
import mx.icsoe.portal.plataforma.sello.SelloDePrueba;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** D3 y D5: se corte donde se corte, o no pasó nada o el reintento da el mismo folio, y nunca hay una sin su acuse. */
@Import(CortesAlPresentarTest.Fallas.class)
@ExtendWith(OutputCaptureExtension.class)
class CortesAlPresentarTest extends PruebaDePresentacion {

    static final AtomicBoolean DISCO_LLENO = new AtomicBoolean();
    static final AtomicBoolean TIEMPO_CAIDO = new AtomicBoolean();

    @Autowired
    private Presentaciones presentaciones;

    @Autowired
    private Intenciones intenciones;

    @Autowired
    private TerminarPendientes pendientes;

    @AfterEach
    void repara() {
        DISCO_LLENO.set(false);
        TIEMPO_CAIDO.set(false);
    }

    /** Cada escritura de presentar, negada una vez por un disparador. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "presentacion.consecutivo",
                "presentacion.intencion",
                "presentacion.presentada",
                "presentacion.folio",
                "presentacion.contrato",
                "informativas.informativa",
                "informativas.paso",
                "bitacora.asiento"
            })
    void negadaUnaEscrituraElReintentoTermina(String tabla) {
        var ficha = prueba.normal(PERIODO, 1);
        var firma = prueba.firma(prueba.preparada(ficha.id()));

        PresentarInformativa.Resultado primero;
        try (var _ = new EscrituraNegada(base, tabla)) {
            primero = intentar(ficha, firma);
        }
        var folioDeLaIntencion =
                intenciones.buscar(ficha.contratista(), ficha.id()).map(Intencion::folio);
        assertThat(cuenta("presentada", ficha)).isZero();
        assertThat(primero).isNotInstanceOf(PresentarInformativa.Resultado.Presentada.class);

        var segundo = prueba.presentar(ficha.id(), firma);

        assertThat(segundo).isInstanceOf(PresentarInformativa.Resultado.Presentada.class);
        var presentada = presentaciones.buscar(ficha.contratista(), ficha.id()).orElseThrow();
        folioDeLaIntencion.ifPresent(folio -> assertThat(presentada.folio()).isEqualTo(folio));
        assertThat(prueba.informativa(ficha.id())).isInstanceOf(Informativa.Presentada.class);
    }

    @Test
    void conElDiscoLlenoQuedaFirmadaYSeTerminaSola() {
        var ficha = prueba.normal(PERIODO, 1);
        var firma = prueba.firma(prueba.preparada(ficha.id()));

        DISCO_LLENO.set(true);
        assertThat(prueba.presentar(ficha.id(), firma)).isEqualTo(new PresentarInformativa.Resultado.PorSellar());
        assertThat(prueba.informativa(ficha.id())).isInstanceOf(Informativa.EnFirma.class);

        DISCO_LLENO.set(false);
        pendientes.terminarPendientes();
        comprobarQueTermino(ficha);
    }

    @Test
    void conLaAutoridadDeTiempoCaidaQuedaFirmadaYSeTerminaSola() {
        var ficha = prueba.sinInformacion(PERIODO);
        var firma = prueba.firma(prueba.preparada(ficha.id()));

        TIEMPO_CAIDO.set(true);
        assertThat(prueba.presentar(ficha.id(), firma)).isEqualTo(new PresentarInformativa.Resultado.PorSellar());

        TIEMPO_CAIDO.set(false);
        pendientes.terminarPendientes();
        comprobarQueTermino(ficha);
    }

    /** Si no hay con qué sellar, no se prueba con todas; y la que se quedó a medias no detiene a las que siguen. */
    @Test
    void sinSelloIntentaUnaPorPasadaYAlVolverTerminaTodas(CapturedOutput registro) {
        List<Ficha> fichas = new ArrayList<>();
        TIEMPO_CAIDO.set(true);
        for (var cuatrimestre : List.of(new Cuatrimestre(2025, 1), new Cuatrimestre(2025, 2), PERIODO)) {
            var ficha = prueba.sinInformacion(cuatrimestre);
            prueba.presentar(ficha.id(), prueba.firma(prueba.preparada(ficha.id())));
            fichas.add(ficha);
        }

        pendientes.terminarPendientes();
        pendientes.terminarPendientes();
        assertThat(registro.getOut().split("sigue pendiente una presentación", -1))
                .as("dos intentos, y uno más si al portal le tocó su propia pasada; con todas serían seis")
                .hasSizeBetween(3, 4);

        TIEMPO_CAIDO.set(false);
        pendientes.terminarPendientes();
        fichas.forEach(this::comprobarQueTermino);
    }

    private void comprobarQueTermino(Ficha ficha) {
        var intencion = intenciones.buscar(ficha.contratista(), ficha.id()).orElseThrow();
        assertThat(presentaciones.buscar(ficha.contratista(), ficha.id()).orElseThrow())
                .satisfies(una -> assertThat(una.folio()).isEqualTo(intencion.folio()))
                .satisfies(una -> assertThat(una.momento()).isEqualTo(intencion.momento()));
        assertThat(List.of(prueba.informativa(ficha.id()))).hasOnlyElementsOfType(Informativa.Presentada.class);
    }

    private PresentarInformativa.Resultado intentar(Ficha ficha, FirmaRecibida firma) {
        try {
            return prueba.presentar(ficha.id(), firma);
        } catch (RuntimeException nadaPaso) {
            return new PresentarInformativa.Resultado.PorSellar();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Fallas {

        @Bean
        static BeanPostProcessor conFallas() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String nombre) {
                    if (bean instanceof Almacen) {
                        return queFalla(bean, DISCO_LLENO, "guardar", discoLleno());
                    }
                    return bean instanceof SelladoDeTiempo
                            ? queFalla(bean, TIEMPO_CAIDO, "sellar", SelloDePrueba.inservible())
                            : bean;
                }
            };
        }

        private static RuntimeException discoLleno() {
            return new ErrorDeAlmacen.AlmacenNoDisponible(new IOException("No space left on device"));
        }

        private static Object queFalla(Object bean, AtomicBoolean falla, String metodo, RuntimeException como) {
            return Proxy.newProxyInstance(
                    bean.getClass().getClassLoader(), bean.getClass().getInterfaces(), (proxy, cual, valores) -> {
                        if (falla.get() && cual.getName().equals(metodo)) {
                            throw como;
                        }
                        try {
                            return cual.invoke(bean, valores);
                        } catch (InvocationTargetException causa) {
                            throw causa.getCause();
                        }
                    });
        }
    }
}
