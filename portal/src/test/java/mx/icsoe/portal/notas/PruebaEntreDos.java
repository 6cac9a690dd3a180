package mx.icsoe.portal.notas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** El portal con una autoridad de prueba y, en cada prueba, un contratista con quienes le ayudan. */
@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
abstract class PruebaEntreDos {

    @Autowired
    protected ApplicationContext portal;

    @Autowired
    protected RelojDePrueba reloj;

    @Autowired
    protected JdbcClient base;

    @LocalServerPort
    protected int puerto;

    protected EntreDos dos;

    @BeforeEach
    void prepara() {
        dos = new EntreDos(portal, puerto);
    }

    protected Ficha enviada(EntreDos.Quien quien, int contratos) {
        Ficha ficha = dos.completa(contratos);
        destino(quien.confirmar(ficha, "/enviar", Map.of()));
        return ficha;
    }

    protected Ficha devuelta(EntreDos.Quien quien) {
        Ficha ficha = enviada(quien, 1);
        destino(dos.contratista().confirmar(ficha, "/devolver", Map.of("nota", "Corrige la fecha")));
        return ficha;
    }

    protected Estado estado(Ficha ficha) {
        return Estado.de(dos.informativa(ficha));
    }

    protected Nota nota(Ficha ficha, String texto) {
        return dos.hilo(ficha).stream()
                .filter(una -> una.texto().filter(texto::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    protected static String identificador(HttpResponse<String> pagina) {
        var hallado = Pattern.compile("name=\"identificador\" value=\"([0-9a-f-]{36})\"")
                .matcher(pagina.body());
        assertThat(hallado.find()).isTrue();
        return hallado.group(1);
    }

    protected static String destino(HttpResponse<String> respuesta) {
        assertThat(respuesta.statusCode()).as(respuesta.body()).isEqualTo(303);
        return respuesta.headers().firstValue("Location").orElseThrow();
    }

    /** Los asuntos de lo que se avisó de esa informativa, a quien fuera. */
    protected List<String> avisos(Ficha ficha) {
        return base.sql("select asunto from avisos.aviso where ruta like :ruta")
                .param("ruta", "%" + ficha.id() + "%")
                .query((renglon, numero) -> renglon.getString(1))
                .list();
    }

    protected List<String> textosDeAvisos() {
        return base.sql("select texto from avisos.aviso")
                .query((renglon, numero) -> renglon.getString(1))
                .list();
    }

    protected List<String> acciones(Ficha ficha) {
        return base.sql("select accion from bitacora.asiento where contratista = :id")
                .param("id", ficha.contratista().valor())
                .query((renglon, numero) -> renglon.getString(1))
                .list();
    }
}
