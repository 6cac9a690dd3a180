package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Un despliegue oficial, con el nombre, el logotipo, los colores y los enlaces de su institución. */
@PruebaDeNavegador
class TemaEnNavegadorTest {

    private static final String RFC = "EKU9003173C9";
    private static final String LOGO = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40" width="160" height="40">
              <rect width="40" height="40" rx="6" fill="#fff"/>
              <path d="M10 30V10h6l4 10 4-10h6v20" fill="none" stroke="#0b3d5c" stroke-width="4"/>
              <text x="50" y="27" font-family="sans-serif" font-size="20" fill="#fff">Instituto</text>
            </svg>
            """;

    @TempDir
    private static Path carpeta;

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Contratistas contratistas;

    @DynamicPropertySource
    static void vestido(DynamicPropertyRegistry propiedades) throws IOException {
        Path logo = Files.writeString(carpeta.resolve("logo.svg"), LOGO);
        propiedades.add("icsoe.tema.oficial", () -> true);
        propiedades.add("icsoe.tema.nombre", () -> "Instituto de Prueba");
        propiedades.add("icsoe.tema.logo", logo::toString);
        propiedades.add("icsoe.tema.color-principal", () -> "#0B3D5C");
        propiedades.add("icsoe.tema.color-accion", () -> "#14532D");
        propiedades.add("icsoe.tema.enlaces[0].texto", () -> "Transparencia");
        propiedades.add("icsoe.tema.enlaces[0].url", () -> "https://instituto.ejemplo.mx/transparencia");
    }

    @ParameterizedTest
    @EnumSource(Medida.class)
    void visteLasPaginasDeLaInstitucion(Medida medida, Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            pestana.ir("/icsoe");
            assertThat(pestana.pagina().evaluate("document.querySelector('.marca__logo').naturalWidth"))
                    .isEqualTo(160);
            assertThat(pestana.pagina().locator(".marca__logo").getAttribute("alt"))
                    .isEqualTo("Instituto de Prueba");
            assertThat(pestana.pagina().locator("body").innerText()).doesNotContain("No es un sitio del IMSS");
            assertThat(pestana.pagina().locator(".pie").innerText()).contains("Instituto de Prueba", "Con icsoe.");
            assertThat(pestana.pagina().locator(".marca__dibujo").count())
                    .as("la marca de icsoe")
                    .isZero();
            assertThat(pestana.pagina().getByText("Transparencia").getAttribute("href"))
                    .isEqualTo("https://instituto.ejemplo.mx/transparencia");
            pestana.revisar("tema/publica");
            var id = contratistas.registrarEntrada(new Rfc(RFC), "Servicios de Prueba", "30001000000500003416");
            var sesion = SesionDePrueba.de(portal, SesionDePrueba.identidad(portal, id, RFC));
            var datos = pestana.con(sesion).ir("/icsoe/contratista/datos");
            assertThat(datos.status()).isEqualTo(200);
            pestana.revisar("tema/en-sesion");
        }
    }
}
