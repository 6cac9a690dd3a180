package mx.icsoe.portal.minisitio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.Presupuesto;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PruebaDeNavegador
class PaginasPublicasTest {

    private static final List<String> PAGINAS = List.of(
            "/",
            "/patrones-o-empresas",
            "/patrones-o-empresas/cumplimiento-de-obligaciones-fiscales",
            "/icsoe",
            "/icsoe/calendario",
            "/icsoe/acceso",
            "/icsoe/acceso/efirma",
            "/icsoe/guias",
            "/icsoe/guias/ingreso-y-datos-generales",
            "/icsoe/guias/registro-de-informativa-y-contratos",
            "/icsoe/guias/trabajadores-por-archivo",
            "/icsoe/guias/firma-y-acuse",
            "/icsoe/guias/correccion-y-sin-efectos",
            "/icsoe/guias/verificar-un-acuse",
            "/icsoe/guias/alta-de-usuarios",
            "/icsoe/guias/ingreso-del-capturista",
            "/icsoe/guias/llevar-a-varios-contratistas",
            "/icsoe/guias/enviar-a-firma-y-devolver-con-notas",
            "/icsoe/guias/llaves-de-acceso",
            "/icsoe/guias/dejar-ver-a-un-contratante",
            "/ayuda",
            "/ayuda/errores",
            "/accesibilidad",
            "/privacidad");

    private static final Pattern ARCHIVO = Pattern.compile("\\.(csv|xlsx|pem|java)$");

    // Un correo es de quien lo recibe, y su enlace sirve una vez: no es una página pública aunque la demostración lo
    // enseñe.
    private static final Pattern CORREO = Pattern.compile("^/icsoe/demostracion/correos/");

    private static final String ENTRADA = "/icsoe/acceso";

    @LocalServerPort
    private int puerto;

    @Autowired
    private RelojDePrueba reloj;

    @ParameterizedTest
    @MethodSource("paginasYMedidas")
    void cadaPaginaEsAccesibleCabeYPesaPoco(String ruta, Medida medida, Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            assertThat(pestana.ir(ruta).status()).isEqualTo(200);

            Presupuesto.revisar(pestana);
            pestana.revisar("publico" + (ruta.equals("/") ? "/portada" : ruta));
            assertThat(pestana.pagina().locator("h1:visible").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/no-existe, 404, No encontramos la página, ESCRITORIO",
        "/no-existe, 404, No encontramos la página, TELEFONO",
        "/icsoe/salir, 405, Esta dirección no se abre así, TELEFONO",
    })
    void lasPaginasDeErrorSonAccesiblesYDanSalida(
            String ruta, int estado, String titulo, Medida medida, Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            assertThat(pestana.ir(ruta).status()).isEqualTo(estado);

            assertThat(pestana.pagina().locator("h1").innerText()).isEqualTo(titulo);
            assertThat(enlace(pestana, "Ir a ICSOE").isVisible()).isTrue();
            pestana.revisar("publico/error-" + estado);
        }
    }

    @Test
    void elCaminoDeLaGuiaLlegaDeLaPortadaAlIngreso(Navegador navegador) {
        try (Pestana pestana = navegador.pestanaSinGuiones(puerto, Medida.ESCRITORIO)) {
            pestana.ir("/");
            pulsar(pestana, "Patrones o Empresas");
            pulsar(pestana, "Cumplimiento de obligaciones fiscales");
            pulsar(pestana, "Informativa de Contratos de Servicios u Obras Especializados (ICSOE)");

            assertThat(enlace(pestana, "Ingresar a ICSOE").getAttribute("href")).isEqualTo(ENTRADA);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T18:00:00Z, Plazo en curso, 6 días para que venza, lunes 18 de mayo de 2026",
        "2026-05-19T05:59:59Z, Plazo en curso, Hoy vence el plazo, lunes 18 de mayo de 2026",
        "2026-05-19T06:00:00Z, Próximo plazo, 105 días para que abra, jueves 17 de septiembre de 2026",
        "2026-12-31T18:00:00Z, Próximo plazo, 1 día para que abra, lunes 18 de enero de 2027",
    })
    void laPortadaDiceElPlazoQueCorre(
            Instant momento, String titulo, String cuenta, String vence, Navegador navegador) {
        reloj.fijar(momento);
        try (Pestana pestana = navegador.pestanaSinGuiones(puerto, Medida.ESCRITORIO)) {
            pestana.ir("/");

            Locator plazo = pestana.pagina().locator(".plazo");
            assertThat(plazo.locator("h2").textContent()).isEqualTo(titulo);
            assertThat(plazo.locator(".plazo__cuenta").innerText().replaceAll("\\s+", " "))
                    .isEqualTo(cuenta);
            assertThat(plazo.locator("dl").innerText()).contains(vence);
        }
    }

    @Test
    void ningunEnlacePublicoLlevaANada(Navegador navegador) {
        Set<String> vistas = new TreeSet<>();
        var pendientes = new ArrayDeque<>(PAGINAS);
        try (Pestana pestana = navegador.pestanaSinGuiones(puerto, Medida.ESCRITORIO)) {
            while (!pendientes.isEmpty()) {
                String ruta = pendientes.pop();
                if (!CORREO.matcher(ruta).find() && vistas.add(ruta)) {
                    pendientes.addAll(seAbre(pestana, ruta));
                }
            }
        }
        assertThat(vistas).containsAll(PAGINAS).contains(ENTRADA);
    }

    static Stream<Arguments> paginasYMedidas() {
        return PAGINAS.stream().flatMap(ruta -> Stream.of(Medida.values()).map(medida -> Arguments.of(ruta, medida)));
    }

    /** Devuelve sus enlaces; un archivo para descargar no los tiene. */
    private static List<String> seAbre(Pestana pestana, String ruta) {
        boolean archivo = ARCHIVO.matcher(ruta).find();
        int estado = archivo
                ? pestana.pagina().request().get(ruta).status()
                : pestana.ir(ruta).status();
        assertThat(estado).as(ruta).isEqualTo(200);
        return archivo ? List.of() : enlacesPropios(pestana);
    }

    private static List<String> enlacesPropios(Pestana pestana) {
        return pestana.pagina().locator("a[href^='/']").all().stream()
                .map(enlace -> String.valueOf(enlace.getAttribute("href")).split("#", 2)[0])
                .toList();
    }

    private static void pulsar(Pestana pestana, String texto) {
        enlace(pestana, texto).click();
        assertThat(pestana.pagina().locator("h1").count()).isEqualTo(1);
    }

    private static Locator enlace(Pestana pestana, String texto) {
        return pestana.pagina()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(texto).setExact(true));
    }
}
