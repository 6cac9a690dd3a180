package mx.icsoe.portal.contratos;

import static mx.icsoe.portal.contratos.ContratosDePrueba.AUTOR;
import static mx.icsoe.portal.contratos.ContratosDePrueba.CONTRATANTE;
import static mx.icsoe.portal.contratos.ContratosDePrueba.datos;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import mx.icsoe.portal.informativas.Cambio;
import mx.icsoe.portal.informativas.EnviarAFirma;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Muchos a la vez sobre los mismos contratos: nada se repite, nada se pierde y nadie se queda trabado. */
@PruebaDePortal
class ContratosALaVezTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Contratos contratos;

    @Autowired
    private AgregarContrato agregar;

    @Autowired
    private CambiarContrato cambiar;

    @Autowired
    private EliminarContrato eliminar;

    @Autowired
    private PlatformTransactionManager transacciones;

    private ContratosDePrueba prueba;

    @BeforeEach
    void prepara() {
        prueba = new ContratosDePrueba(portal);
    }

    @Test
    void agregaUnaVezElMismoContrato() throws Exception {
        var quien = prueba.alta("AAW010101AB1");
        var informativa = prueba.normal(quien);
        var id = prueba.nuevoId();

        var guardados = aLaVez(20, n -> agregar.agregar(quien, informativa, id, datos(CONTRATANTE, "Uno"), AUTOR));

        assertThat(guardados).allSatisfy(uno -> assertThat(uno).isInstanceOf(Guardado.Listo.class));
        assertThat(contratos.de(quien, informativa)).hasSize(1);
    }

    @Test
    void numeraSinRepetirNiSaltar() throws Exception {
        var quien = prueba.alta("BBW010101AB1");
        var informativa = prueba.normal(quien);

        aLaVez(20, n -> prueba.agregar(quien, informativa));

        assertThat(contratos.de(quien, informativa))
                .extracting(Contrato::numero)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
    }

    @Test
    void deVeinteCambiosSobreLaMismaVersionQuedaUno() throws Exception {
        var quien = prueba.alta("CCW010101AB1");
        var informativa = prueba.normal(quien);
        var contrato = prueba.agregar(quien, informativa);

        var guardados = aLaVez(
                20,
                n -> cambiar.cambiar(quien, informativa, contrato.id(), datos(CONTRATANTE, "Cambio " + n), 1, AUTOR));

        assertThat(guardados.stream().filter(Guardado.Listo.class::isInstance)).hasSize(1);
        assertThat(guardados.stream().filter(Guardado.Choque.class::isInstance)).hasSize(19);
        assertThat(contratos.buscar(quien, contrato.id()).orElseThrow().version())
                .isEqualTo(2);
    }

    @RepeatedTest(5)
    void nadieAgregaNiCambiaDespuesDeEnviarAFirma(RepetitionInfo vez) throws Exception {
        var quien = prueba.alta("D" + "ABCDE".charAt(vez.getCurrentRepetition() - 1) + "W010101AB1");
        var informativa = prueba.normal(quien);
        var contrato = prueba.agregar(quien, informativa);
        var hechos = aLaVez(21, n -> switch (n % 4) {
            case 0 -> agregar.agregar(quien, informativa, prueba.nuevoId(), datos(CONTRATANTE, "Otro " + n), AUTOR);
            case 1 -> cambiar.cambiar(quien, informativa, contrato.id(), datos(CONTRATANTE, "Uno " + n), 1, AUTOR);
            case 2 -> n == 10 ? enviar(quien, informativa) : new Guardado.Cerrado();
            default -> agregar.agregar(quien, informativa, prueba.nuevoId(), datos(CONTRATANTE, "Más " + n), AUTOR);
        });

        // Los números 0, 3, 4, 7, 8… agregan: once de veintiuno.
        long agregados = 0;
        for (int n = 0; n < hechos.size(); n++) {
            agregados += (n % 4 == 0 || n % 4 == 3) && hechos.get(n) instanceof Guardado.Listo ? 1 : 0;
        }
        assertThat(contratos.de(quien, informativa)).hasSize(1 + (int) agregados);
    }

    @Test
    void eliminarEsperaAQuienCambiaSusTrabajadores() throws Exception {
        var quien = prueba.alta("EEW010101AB1");
        var informativa = prueba.normal(quien);
        var contrato = prueba.agregar(quien, informativa);
        var abierto = new CountDownLatch(1);
        var soltar = new CountDownLatch(1);
        try (var hilos = Executors.newFixedThreadPool(2)) {
            Future<Boolean> quienCambia = hilos.submit(() -> new TransactionTemplate(transacciones).execute(estado -> {
                boolean hay = contratos.abrir(quien, contrato.id()).isPresent();
                abierto.countDown();
                return hay && esperar(soltar);
            }));
            assertThat(esperar(abierto)).isTrue();
            Future<Boolean> quienElimina =
                    hilos.submit(() -> eliminar.eliminar(quien, informativa, contrato.id(), AUTOR));
            var cambio =
                    cambiar.cambiar(quien, informativa, contrato.id(), contrato.datos(), contrato.version(), AUTOR);
            assertThat(cambio).as("cambiar sus datos no espera").isInstanceOf(Guardado.Listo.class);
            assertThat(contratos.buscar(quien, contrato.id())).isPresent();
            soltar.countDown();
            assertThat(quienCambia.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(quienElimina.get(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(contratos.buscar(quien, contrato.id())).isEmpty();
    }

    private Guardado enviar(ContratistaId quien, InformativaId informativa) {
        return portal.getBean(EnviarAFirma.class).enviar(quien, informativa, 1, AUTOR) instanceof Cambio.Listo
                ? new Guardado.Cerrado()
                : new Guardado.Eliminado();
    }

    private static boolean esperar(CountDownLatch senal) {
        try {
            return senal.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private interface Tarea<T> {
        T hacer(int numero) throws Exception;
    }

    private static <T> List<T> aLaVez(int veces, Tarea<T> tarea) throws Exception {
        List<Callable<T>> tareas = new ArrayList<>();
        for (int i = 0; i < veces; i++) {
            int numero = i;
            tareas.add(() -> tarea.hacer(numero));
        }
        List<T> resultados = new ArrayList<>();
        try (var hilos = Executors.newFixedThreadPool(veces)) {
            for (Future<T> futuro : hilos.invokeAll(tareas)) {
                resultados.add(futuro.get());
            }
        }
        return resultados;
    }
}
