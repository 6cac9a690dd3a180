package mx.icsoe.portal.contratos.web;

import static mx.icsoe.portal.contratos.web.PersonaEnContratos.destino;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.huella;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Al revisar la copia cada contrato puede llevar sus fechas; y se pueden marcar todos los que haya. */
@PruebaDePortal
class FechasDeCopiaTest {

    private static final Pattern ELEGIDO = Pattern.compile("name=\"elegido\" value=\"([^\"]*)\"");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Contratos contratos;

    @LocalServerPort
    private int puerto;

    @Test
    void cadaCopiaLlevaSusFechas() {
        var persona = PersonaEnContratos.conAnterior(portal, puerto, SesionDePrueba.otroRfc());
        String lote = destino(persona.enviar(persona.direcciones().copiar(), pedido("1/2/2026", "31/12/2026")));
        String previa = persona.ver(lote).body();
        assertThat(previa)
                .contains("name=\"inicio-1\" type=\"text\" value=\"01/02/2026\"")
                .contains("se borra el 11 de junio de 2026");

        persona.enviar(
                lote,
                Map.of(
                        "huella", huella(previa),
                        "inicio-1", "01/02/2026",
                        "termino-1", "31/12/2026",
                        "inicio-2", "15 de marzo de 2026",
                        "termino-2", ""));

        assertThat(de(persona))
                .extracting(Contrato::objeto, Contrato::inicio, Contrato::termino)
                .containsExactly(
                        tuple("Uno", LocalDate.of(2026, 2, 1), Optional.of(LocalDate.of(2026, 12, 31))),
                        tuple("Dos", LocalDate.of(2026, 3, 15), Optional.empty()),
                        tuple("Tres", LocalDate.of(2026, 2, 1), Optional.of(LocalDate.of(2026, 12, 31))));
    }

    @Test
    void diceCualFechaEstaMalSinPerderLasDemas() {
        var persona = PersonaEnContratos.conAnterior(portal, puerto, SesionDePrueba.otroRfc());
        String lote = destino(persona.enviar(persona.direcciones().copiar(), pedido("1/2/2026", "")));

        var conFaltas = persona.enviar(
                lote,
                Map.of(
                        "huella", huella(persona.ver(lote).body()),
                        "inicio-1", "31/12/2025",
                        "termino-1", "",
                        "inicio-2", "15/03/2026",
                        "termino-2", "14/03/2026",
                        "inicio-3", "20/04/2026",
                        "termino-3", ""));

        assertThat(conFaltas.statusCode()).isEqualTo(422);
        assertThat(conFaltas.body())
                .contains("href=\"#inicio-1\"", "href=\"#termino-2\"")
                .contains("value=\"31/12/2025\"", "value=\"20/04/2026\"");
        assertThat(de(persona)).isEmpty();
    }

    /** Mil quinientos marcados, más que los mil campos que Tomcat admite si no se le dice otra cosa. */
    @Test
    void admiteTodosLosQueSePuedanMarcar() {
        var persona = PersonaEnContratos.conAnterior(portal, puerto, SesionDePrueba.otroRfc());
        List<String> marcados = new ArrayList<>(
                ELEGIDO.matcher(persona.ver(persona.direcciones().copiar()).body())
                        .results()
                        .map((MatchResult hallado) -> hallado.group(1))
                        .toList());
        assertThat(marcados).hasSize(3);
        for (int i = 0; i < 1_500; i++) {
            marcados.add(new UUID(i, i).toString());
        }
        var navegador = new Navegador(puerto).con(persona.sesion());
        String cuerpo = "cuales=elegidos&inicio=1%2F2%2F2026&termino=&_csrf="
                + persona.sesion().ficha() + "&elegido=" + String.join("&elegido=", marcados);

        var respuesta = navegador.enviar(navegador
                .peticion(persona.direcciones().copiar())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(cuerpo)));

        assertThat(persona.ver(destino(respuesta)).body()).contains("Copiar 3 contratos");
    }

    /** Sin guiones nadie mira el tamaño antes de enviarlo. */
    @Test
    void diceQueElArchivoPesaDeMasEnSuMismaPagina() {
        var persona = PersonaEnContratos.conAnterior(portal, puerto, SesionDePrueba.otroRfc());

        var respuesta = persona.subir(persona.direcciones().archivo(), "contratos.csv", new byte[10 * 1024 * 1024]);

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body())
                .contains("El archivo de contratos debe pesar menos de 10 MB", "CTO-036")
                .contains("Revisar el archivo");
    }

    private static Map<String, String> pedido(String inicio, String termino) {
        return Map.of("cuales", "todos", "inicio", inicio, "termino", termino, "conTrabajadores", "si");
    }

    private List<Contrato> de(PersonaEnContratos persona) {
        return contratos.de(persona.identidad().contratista(), persona.informativa());
    }
}
