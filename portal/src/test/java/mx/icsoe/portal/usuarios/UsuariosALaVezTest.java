package mx.icsoe.portal.usuarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lo que pasa cuando dos llegan al mismo tiempo. */
@PruebaDePortal
class UsuariosALaVezTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private AceptarInvitacion aceptar;

    @Autowired
    private CambiarUsuario cambiar;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int puerto;

    @Test
    void deDosQueUsanElMismoEnlaceSoloUnoAbreCuenta() throws Exception {
        var contratista = SesionDePrueba.deAlta(portal, "EKU9003173C9").identidad();
        String curp = UsuarioDePrueba.curp();
        UsuarioDePrueba.invitado(portal, contratista, curp, "ala.vez@ejemplo.mx");
        String enlace = UsuarioDePrueba.enlace(jdbc, "ala.vez@ejemplo.mx", "Aceptar la invitación");
        String ficha = enlace.substring(enlace.lastIndexOf('/') + 1);

        var respuestas = aLaVez(List.of(
                () -> aceptar.aceptar(ficha, "siete tortugas verdes"),
                () -> aceptar.aceptar(ficha, "once pelícanos azules"),
                () -> aceptar.aceptar(ficha, "nueve cactus morados")));

        assertThat(respuestas).filteredOn(Aceptacion.Aceptada.class::isInstance).hasSize(1);
        assertThat(jdbc.sql("select count(*) from usuarios.cuenta where curp = :curp")
                        .param("curp", curp)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** O entra y se le termina, o ya no entra: nunca queda una sesión viva de un suspendido. */
    @RepeatedTest(5)
    void elegirMientrasSeSuspendeNoDejaUnaSesionViva() throws Exception {
        var contratista = SesionDePrueba.deAlta(portal, "EKU9003173C9").identidad();
        var gloria = CapturistaDePrueba.nuevo(portal).sirveA(contratista.contratista(), Facultad.CAPTURAR);
        var usuario = portal.getBean(Usuarios.class)
                .buscar(contratista.contratista(), gloria.id())
                .orElseThrow();
        var sesion = gloria.sesion();
        var navegador = new Navegador(puerto).con(sesion);
        var peticion = new CambiarUsuario.Peticion(
                contratista.contratista(), usuario.id(), usuario.version(), contratista.autor());

        aLaVez(List.<Callable<Object>>of(
                () -> cambiar.suspender(peticion),
                () -> navegador.enviar(
                        "/icsoe/mis-contratistas/elegir",
                        Map.of(
                                "_csrf",
                                sesion.ficha(),
                                "contratista",
                                contratista.contratista().valor().toString()))));

        assertThat(navegador.pedir("/icsoe/informativas").statusCode()).isNotEqualTo(200);
    }

    private static <T> List<T> aLaVez(List<Callable<T>> actos) throws Exception {
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            var respuestas = new ArrayList<T>();
            for (Future<T> una : hilos.invokeAll(actos)) {
                respuestas.add(una.get());
            }
            return respuestas;
        }
    }
}
