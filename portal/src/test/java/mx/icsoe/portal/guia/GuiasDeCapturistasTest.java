package mx.icsoe.portal.guia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.AtenderOlvidos;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import mx.icsoe.portal.usuarios.UsuarioDePrueba;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Las guías 7 y 8 recorridas con dos navegadores a la vez, el del contratista y el del capturista. */
@PruebaDeNavegador
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class GuiasDeCapturistasTest {

    private static final String SERIE = "30001000000500003416";
    private static final String CUANTOS = "¿Cuántos contratos llevará esta informativa?";

    private final Lectura lectura = new Lectura();

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RelojDePrueba reloj;

    @ParameterizedTest
    @Order(1)
    @EnumSource
    void delAltaALaCaptura(Medida medida, Navegador navegador) {
        var contratista = contratista(medida == Medida.TELEFONO ? "LMP170323QA0" : "LMP170322QA4");
        try (Pestana suya = navegador.pestana(puerto, medida).con(SesionDePrueba.de(portal, contratista));
                Pestana otra = navegador.pestana(puerto, medida)) {
            var alta = new AltaEnPagina(new Mano(suya, lectura));
            var entrada = new EntradaEnPagina(new Mano(otra, lectura));
            String curp = UsuarioDePrueba.curp();
            String correo = "gloria." + medida.ancho() + "@ejemplo.mx";
            alta.invitar(curp, correo);
            entrada.aceptar(UsuarioDePrueba.enlace(jdbc, correo, "Aceptar la invitación"));
            entrada.entrar(curp);
            alta.suspender();
            entrada.olvidar(curp, correo);
            portal.getBean(AtenderOlvidos.class).atender();
            entrada.ponerOtra(UsuarioDePrueba.enlace(jdbc, correo, "Poner otra contraseña"));
        }
    }

    @Test
    @Order(2)
    void suspendidoAMediaCapturaSeLeDiceYNoPierdeLoEscrito(Navegador navegador) {
        var contratista = contratista("CDI100501QA1");
        var gloria = CapturistaDePrueba.nuevo(portal).sirveA(contratista.contratista(), Facultad.CAPTURAR);
        String informativa = "/icsoe/informativas/" + InformativaDePrueba.iniciada(portal, contratista);
        try (Pestana suya = navegador.pestana(puerto, Medida.ESCRITORIO).con(SesionDePrueba.de(portal, contratista));
                Pestana otra =
                        navegador.pestana(puerto, Medida.ESCRITORIO).con(gloria.sesionPor(contratista.contratista()))) {
            var dueno = new Mano(suya, lectura);
            var capturista = new Mano(otra, lectura);
            capturista.ir(informativa + "/periodo");
            capturista.escribir(CUANTOS, "7");

            dueno.ir("/icsoe/usuarios");
            dueno.seguir(gloria.cuenta().nombre());
            dueno.pulsar("Suspender");
            dueno.lee("Capturista suspendido");
            capturista.pulsar("Guardar y continuar");
            capturista.enTitulo("Ingresar como capturista");
            capturista.lee("conservamos lo que escribías");
            new EntradaEnPagina(capturista).llenar(gloria.cuenta().curp().valor(), gloria.contrasena());
            capturista.enTitulo("Mis contratistas");
            capturista.lee("El contratista por el que trabajabas detuvo tu acceso");
            capturista.mirar("08-08-detenido");

            dueno.pulsar("Reactivar");
            dueno.lee("Capturista reactivado");
            capturista.ir("/icsoe/buzon");
            capturista.lee("Tu acceso se reactivó");
            otra.revisarEnCadaMedida("usuarios/buzon-con-cambios-de-acceso");
            capturista.seguir("Tu acceso quedó suspendido");
            capturista.lee("no puedes trabajar por él hasta que lo reactive");
            otra.revisarEnCadaMedida("usuarios/aviso-de-suspension");
            capturista.seguir("Ver mis contratistas");
            capturista.pulsar("Elegir");
            capturista.enTitulo("Mis informativas");
            capturista.ir(informativa + "/periodo");
            assertThat(otra.pagina().getByLabel(CUANTOS).inputValue()).isEqualTo("7");
        }
    }

    @Test
    @Order(2)
    void laSesionVencidaVuelveALaMismaPaginaPorElMismoContratistaConLoEscritoYSinGuiones(Navegador navegador) {
        var contratista = contratista("CDI100502QA2");
        var gloria = CapturistaDePrueba.nuevo(portal)
                .sirveA(contratista.contratista(), Facultad.CAPTURAR)
                .sirveA(contratista("CDI100503QA3").contratista());
        String informativa = "/icsoe/informativas/" + InformativaDePrueba.iniciada(portal, contratista);
        try (Pestana pestana =
                navegador.pestanaSinGuiones(puerto, Medida.TELEFONO).con(gloria.sesionPor(contratista.contratista()))) {
            var mano = new Mano(pestana, lectura);
            mano.ir(informativa + "/periodo");
            mano.escribir(CUANTOS, "7");
            reloj.avanzar(Duration.ofMinutes(16));
            mano.pulsar("Guardar y continuar");
            mano.enTitulo("Ingresar como capturista");
            new EntradaEnPagina(mano).llenar(gloria.cuenta().curp().valor(), gloria.contrasena());

            mano.pagina().waitForURL("**" + informativa + "/periodo");
            assertThat(pestana.pagina().getByLabel(CUANTOS).inputValue()).isEqualTo("7");
        }
    }

    /** A7: lo que una guía cita se leyó en las pantallas que esa guía recorre. */
    @ParameterizedTest
    @Order(3)
    @CsvSource({"07, alta-de-usuarios", "08, ingreso-del-capturista"})
    void loQueCitanLasGuiasSeLeeEnSusPantallas(String guia, String nombre) throws IOException {
        lectura.diceLoQueCita(guia, nombre, puerto);
    }

    private Identidad contratista(String rfc) {
        String nombre = "LIMPIEZA Y MANTENIMIENTO DEMO SA DE CV";
        var id = portal.getBean(Contratistas.class).registrarEntrada(new Rfc(rfc), nombre, SERIE);
        return Identidad.conEfirma(id, new Rfc(rfc), nombre, SERIE, RelojDePrueba.INICIO);
    }
}
