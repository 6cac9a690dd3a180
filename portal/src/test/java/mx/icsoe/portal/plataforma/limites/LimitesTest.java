package mx.icsoe.portal.plataforma.limites;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.OtroNodo;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.RutasDePruebaController;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PruebaDePortal
@Import(RutasDePruebaController.class)
@TestPropertySource(
        properties = {"icsoe.limites.cupos.entrada-por-rfc=3/10m", "icsoe.limites.cupos.catalogo-por-direccion=2/10m"})
class LimitesTest {

    private static final String LIMITADA = "/icsoe/prueba/limitada";
    private static final Map<String, String> MISMOS_CUPOS = Map.of(
            "icsoe.limites.cupos.entrada-por-rfc", "3/10m",
            "icsoe.limites.cupos.catalogo-por-direccion", "2/10m");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Limites limites;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int puerto;

    @BeforeEach
    void empiezaDeCero() {
        jdbc.sql("DELETE FROM plataforma.limite").update();
    }

    @Test
    void niegaDespuesDelCupoYDiceCuantoEsperar() {
        gastar(3, "EKU9003173C9");

        Permiso permiso = limites.pedir(Limite.ENTRADA_POR_RFC, "EKU9003173C9");

        assertThat(permiso).isEqualTo(new Permiso.Negado(Duration.ofSeconds(200)));
    }

    @Test
    void vuelveAConcederCuandoPasaElTiempo() {
        gastar(3, "EKU9003173C9");

        reloj.avanzar(Duration.ofSeconds(200));

        assertThat(limites.pedir(Limite.ENTRADA_POR_RFC, "EKU9003173C9")).isInstanceOf(Permiso.Concedido.class);
        assertThat(limites.pedir(Limite.ENTRADA_POR_RFC, "EKU9003173C9")).isInstanceOf(Permiso.Negado.class);
    }

    @Test
    void cuentaACadaQuienLoSuyo() {
        gastar(3, "EKU9003173C9");

        assertThat(limites.pedir(Limite.ENTRADA_POR_RFC, "XIA190128J61")).isInstanceOf(Permiso.Concedido.class);
        assertThat(limites.pedir(Limite.RETO_POR_DIRECCION, "EKU9003173C9")).isInstanceOf(Permiso.Concedido.class);
    }

    @Test
    void nuncaConcedeDeMasAunqueTodosPidanALaVez() throws Exception {
        Callable<Permiso> pedir = () -> limites.pedir(Limite.ENTRADA_POR_RFC, "IIA040805DZ4");

        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            var permisos =
                    hilos.invokeAll(IntStream.range(0, 60).mapToObj(i -> pedir).toList());

            int concedidos = 0;
            for (var permiso : permisos) {
                concedidos += permiso.get() instanceof Permiso.Concedido ? 1 : 0;
            }
            assertThat(concedidos).isEqualTo(3);
        }
    }

    @Test
    void valeLoMismoEnOtroNodo() {
        gastar(3, "EKU9003173C9");

        try (var otro = OtroNodo.con(MISMOS_CUPOS, portal)) {
            assertThat(otro.portal().getBean(Limites.class).pedir(Limite.ENTRADA_POR_RFC, "EKU9003173C9"))
                    .isInstanceOf(Permiso.Negado.class);
        }
    }

    @Test
    void noGuardaDeQuienSeCuenta() {
        gastar(1, "EKU9003173C9");

        assertThat(jdbc.sql("SELECT encode(llave || estado, 'escape') FROM plataforma.limite")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(fila -> fila.contains("EKU9003173C9"));
    }

    @Test
    void purgaLasQueYaSeLlenaron() {
        gastar(1, "EKU9003173C9");
        reloj.avanzar(Duration.ofMinutes(5));

        limites.purgar();

        assertThat(jdbc.sql("SELECT count(*) FROM plataforma.limite")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void contesta429ConLoQueHayQueEsperar() {
        var navegador = new Navegador(puerto);
        navegador.pedir(LIMITADA);
        navegador.pedir(LIMITADA);

        var respuesta = navegador.pedir(LIMITADA);

        assertThat(respuesta.statusCode()).isEqualTo(429);
        assertThat(respuesta.headers().firstValue("Retry-After")).contains("300");
        assertThat(respuesta.body()).contains("Demasiados intentos seguidos", "5 minutos");
    }

    @Test
    void noCreeLaDireccionQueDigaUnExtrano() {
        assertThat(pedirComo(puerto, "203.0.113.1")).isEqualTo(200);
        assertThat(pedirComo(puerto, "203.0.113.2")).isEqualTo(200);
        assertThat(pedirComo(puerto, "203.0.113.3")).isEqualTo(429);
    }

    @Test
    void creeLaDireccionQueDigaElIntermediarioConfigurado() {
        var ajustes = new HashMap<>(MISMOS_CUPOS);
        ajustes.put("icsoe.intermediarios", "127\\.0\\.0\\.1|0:0:0:0:0:0:0:1");
        try (var otro = OtroNodo.con(ajustes, portal, RutasDePruebaController.class)) {
            for (int i = 1; i <= 5; i++) {
                assertThat(pedirComo(otro.puerto(), "203.0.113." + i)).isEqualTo(200);
            }
            pedirComo(otro.puerto(), "2001:db8:1:2::1");
            pedirComo(otro.puerto(), "2001:db8:1:2:ffff::9");
            assertThat(pedirComo(otro.puerto(), "2001:db8:1:2:3::4")).isEqualTo(429);
            assertThat(pedirComo(otro.puerto(), "2001:db8:1:3::4")).isEqualTo(200);
        }
    }

    private static int pedirComo(int puerto, String direccion) {
        var navegador = new Navegador(puerto);
        return navegador
                .enviar(navegador
                        .peticion(LIMITADA)
                        .header("X-Forwarded-For", direccion)
                        .GET())
                .statusCode();
    }

    private void gastar(int veces, String rfc) {
        for (int i = 0; i < veces; i++) {
            assertThat(limites.pedir(Limite.ENTRADA_POR_RFC, rfc)).isInstanceOf(Permiso.Concedido.class);
        }
    }
}
