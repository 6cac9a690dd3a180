package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.puntos.Punto;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** La firma como la manda el navegador, cuando la sesión o la base se pierden a la mitad. */
@Import(CortesConfiguration.class)
class FirmaInterrumpidaTest extends PruebaDePresentacion {

    private static final Duration MAS_QUE_UNA_SESION = Duration.ofHours(13);

    @LocalServerPort
    private int puerto;

    @Autowired
    private Cortes cortes;

    @Autowired
    private Presentaciones presentaciones;

    @Autowired
    private Preparaciones preparaciones;

    private SesionDePrueba sesion;
    private Navegador navegador;
    private Ficha ficha;

    @BeforeEach
    void llegaALaFirma() {
        ficha = prueba.sinInformacion(PERIODO);
        entrar();
    }

    @AfterEach
    void repara() {
        cortes.olvidar();
    }

    @Test
    void sinSesionNoSePresentaNadaYAlEntrarSeFirmaDeNuevo() {
        String firma = firmaLista();
        reloj.avanzar(MAS_QUE_UNA_SESION);

        var negada = enviar(firma);

        assertThat(negada.statusCode()).isEqualTo(401);
        assertThat(negada.body()).contains("Tu sesión terminó", "Ingresa de nuevo. Lo que escribías se conserva");
        assertThat(cuenta("intencion", ficha)).isZero();

        entrar();
        assertThat(enviar(firma).body())
                .as("lo preparado era de la otra sesión")
                .contains(MotivoDePresentacion.CADENA_CADUCA.codigo());
        assertThat(enviar(firmaLista()).body()).contains(folio());
        unaSola();
    }

    /** La firma llegó y la respuesta no: al entrar de nuevo, la misma firma lleva al mismo acuse. */
    @ParameterizedTest
    @EnumSource(
            value = Punto.class,
            names = {"INTENCION_CONFIRMADA", "PRESENTADA_CONFIRMADA"})
    void perdidaLaSesionDespuesDeFirmarElReintentoDaElMismoFolio(Punto donde) {
        String firma = firmaLista();
        cortes.pedir(donde, () -> {
            reloj.avanzar(MAS_QUE_UNA_SESION);
            throw new Cortes.Muerte(donde);
        });
        assertThat(enviar(firma).statusCode()).isEqualTo(500);
        String dado = folioAsentado();
        assertThat(enviar(firma).statusCode()).isEqualTo(401);

        entrar();

        assertThat(enviar(firma).body()).contains("/acuses/" + dado);
        assertThat(navegador.pedir(ruta("/firmar")).headers().firstValue("Location"))
                .contains("/acuses/" + dado);
        unaSola();
    }

    /** Todas las conexiones mueren a la vez, como cuando el servidor de datos se reinicia. */
    @ParameterizedTest
    @EnumSource(
            value = Punto.class,
            names = {"PREPARACION_LEIDA", "INTENCION_ESCRITA", "INTENCION_CONFIRMADA", "SELLADA", "PRESENTADA_ESCRITA"})
    void reiniciadaLaBaseLaPersonaLoSabeYElReintentoDaElMismoFolio(Punto donde) {
        String firma = firmaLista();
        cortes.pedir(donde, this::reiniciarLaBase);

        var cortada = enviar(firma);

        assertThat(cortes.pendiente()).isFalse();
        assertThat(cortada.statusCode()).isIn(200, 202, 500, 503);
        assertThat(cortada.headers().firstValue("Content-Type"))
                .hasValueSatisfying(tipo -> assertThat(tipo).startsWith("application/json"));
        if (cortada.statusCode() != 200) {
            assertThat(cortada.body()).containsAnyOf("Tuvimos un problema", "no está disponible", "quedó guardada");
        }
        assertThat(cortada.body()).doesNotContain("SQL", "Exception", "org.postgresql");
        renovarConexiones();
        String dado = folioAsentado();

        assertThat(enviar(firma).body()).contains("/acuses/" + folio()).contains(dado);
        unaSola();
    }

    private void reiniciarLaBase() {
        base.sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
                        """).query(Long.class).single();
        base.sql("select pg_terminate_backend(pg_backend_pid())")
                .query(Boolean.class)
                .single();
    }

    /** La reserva descubre sola las que murieron, pero no si se usaron hace menos de medio segundo. */
    private void renovarConexiones() {
        portal.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    private void entrar() {
        var quien = prueba.identidad();
        var recienEntrado =
                Identidad.conEfirma(quien.contratista(), quien.rfc(), quien.nombre(), quien.serie(), reloj.instant());
        sesion = SesionDePrueba.de(portal, recienEntrado);
        navegador = new Navegador(puerto).con(sesion);
    }

    private String ruta(String pagina) {
        return "/icsoe/informativas/" + ficha.id() + pagina;
    }

    /** «Continuar a la firma» y lo que la página mandaría al firmar. */
    private String firmaLista() {
        var continuar = navegador.enviar(
                ruta("/revisar"),
                Map.of("_csrf", sesion.ficha(), "version", Integer.toString(prueba.version(ficha.id()))));
        assertThat(continuar.statusCode()).isEqualTo(303);
        var firma = prueba.firma(
                preparaciones.buscar(ficha.contratista(), ficha.id()).orElseThrow());
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "preliminar", firma.preliminar().toString(),
                        "certificado", firma.certificado(),
                        "firma", firma.firma()));
    }

    private HttpResponse<String> enviar(String firma) {
        return navegador.enviar(navegador
                .peticion(ruta("/firmar"))
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", sesion.ficha())
                .POST(BodyPublishers.ofString(firma)));
    }

    private String folioAsentado() {
        return portal.getBean(Intenciones.class)
                .buscar(ficha.contratista(), ficha.id())
                .map(una -> una.folio().valor())
                .orElse("");
    }

    private String folio() {
        return presentaciones
                .buscar(ficha.contratista(), ficha.id())
                .map(una -> una.folio().valor())
                .orElse("sin folio");
    }

    private void unaSola() {
        assertThat(cuenta("intencion", ficha)).isOne();
        assertThat(cuenta("presentada", ficha)).isOne();
        assertThat(prueba.informativa(ficha.id())).isInstanceOf(Informativa.Presentada.class);
    }
}
