package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mx.icsoe.portal.plataforma.web.Rutas.Ruta;
import mx.icsoe.portal.pruebas.FotoDeLaBase;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nada cambia sin la ficha, ni desde otro sitio, ni con un GET (medida W2). */
@PruebaDePortal
class EscriturasProtegidasTest {

    /** La sesión anota su uso, los límites cuentan y la bitácora deja constancia de quién vio qué: no son datos de nadie. */
    private static final Set<String> DE_SERVICIO = Set.of(
            "plataforma.sesion",
            "plataforma.limite",
            "bitacora.asiento",
            "bitacora.pendiente",
            "bitacora.eslabon",
            "contratantes.consulta");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int puerto;

    @Test
    void niegaTodaEscrituraSinFicha() {
        comprobar("sin ficha", Map.of(), false);
    }

    @Test
    void niegaTodaEscrituraConLaFichaDeOtro() {
        var dudas = new SoftAssertions();
        for (Ruta ruta : escrituras()) {
            var navegador = new Navegador(puerto).con(sesion());
            var respuesta = navegador.enviar(ruta.direccionInventada(), Map.of("_csrf", sesion().ficha()));
            dudas.assertThat(respuesta.statusCode()).as("%s", ruta).isEqualTo(403);
        }
        dudas.assertAll();
    }

    @Test
    void niegaTodaEscrituraQueElNavegadorDiceAjena() {
        comprobar("de otro sitio", Map.of("Sec-Fetch-Site", "cross-site"), true);
        comprobar("de un sitio hermano", Map.of("Sec-Fetch-Site", "same-site"), true);
    }

    @Test
    void niegaTodaEscrituraDeOtroOrigen() {
        comprobar("de otro origen", Map.of("Origin", "https://atacante.example"), true);
        comprobar("de un marco sin origen", Map.of("Origin", "null"), true);
        comprobar("de otro puerto", Map.of("Origin", "http://localhost:" + (puerto + 1)), true);
    }

    @Test
    void admiteLaDelMismoOrigen() {
        var sesion = sesion();
        var navegador = new Navegador(puerto).con(sesion);

        var respuesta = navegador.enviar(navegador
                .peticion("/icsoe/salir")
                .header("Origin", "http://localhost:" + puerto)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + sesion.ficha())));

        assertThat(respuesta.statusCode()).isEqualTo(303);
    }

    @Test
    void ningunGetCambiaDatos() {
        var dudas = new SoftAssertions();
        var navegador = new Navegador(puerto).con(sesion());
        var rutas = Rutas.delProducto(portal).stream()
                .filter(ruta -> ruta.esGet() && !ruta.conIdentificador())
                .toList();
        sinCambiarNada(
                dudas,
                rutas,
                ruta -> dudas.assertThat(navegador.pedir(ruta.direccion()).statusCode())
                        .as("%s", ruta)
                        .isLessThan(500));
        dudas.assertAll();
    }

    @Test
    void niegaLosDemasMetodos() {
        for (String metodo : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND")) {
            var navegador = new Navegador(puerto).con(sesion());
            var respuesta = navegador.enviar(navegador.peticion("/icsoe").method(metodo, BodyPublishers.noBody()));
            assertThat(respuesta.statusCode()).as(metodo).isIn(400, 403, 405);
        }
    }

    private void comprobar(String caso, Map<String, String> encabezados, boolean conFicha) {
        var dudas = new SoftAssertions();
        var sesion = sesion();
        var navegador = new Navegador(puerto).con(sesion);
        sinCambiarNada(dudas, escrituras(), ruta -> {
            var peticion = navegador
                    .peticion(ruta.direccionInventada())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(conFicha ? "_csrf=" + sesion.ficha() : "x=1"));
            encabezados.forEach(peticion::header);
            dudas.assertThat(navegador.enviar(peticion).statusCode())
                    .as("%s %s", ruta, caso)
                    .isEqualTo(403);
        });
        dudas.assertAll();
    }

    /** La base entera se retrata antes y después de todas; solo si algo cambió se busca, una por una, cuál fue. */
    private void sinCambiarNada(SoftAssertions dudas, List<Ruta> rutas, Consumer<Ruta> pedir) {
        var antes = FotoDeLaBase.de(jdbc, DE_SERVICIO);
        rutas.forEach(pedir);
        var despues = FotoDeLaBase.de(jdbc, DE_SERVICIO);
        dudas.assertThat(despues).as("la base").isEqualTo(antes);
        if (!despues.equals(antes)) {
            for (Ruta ruta : rutas) {
                var previa = FotoDeLaBase.de(jdbc, DE_SERVICIO);
                pedir.accept(ruta);
                dudas.assertThat(FotoDeLaBase.de(jdbc, DE_SERVICIO))
                        .as("%s", ruta)
                        .isEqualTo(previa);
            }
        }
    }

    private List<Ruta> escrituras() {
        var escrituras =
                Rutas.delProducto(portal).stream().filter(ruta -> !ruta.esGet()).toList();
        assertThat(escrituras).isNotEmpty();
        return escrituras;
    }

    private SesionDePrueba sesion() {
        return SesionDePrueba.deAlta(portal, "EKU9003173C9");
    }
}
