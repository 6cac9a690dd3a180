package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Los límites, con cupos chicos y sin autoridades configuradas: nadie entra, y se dice por qué. */
@PruebaDePortal
@TestPropertySource(
        properties = {
            "icsoe.limites.cupos.entrada-por-rfc=3/10m",
            "icsoe.limites.cupos.reto-por-direccion=4/10m",
            "icsoe.limites.cupos.entrada-por-direccion=50/10m"
        })
class LimitesDeEntradaTest {

    private static final String RUTA = "/icsoe/acceso/efirma/validar";

    @LocalServerPort
    private int puerto;

    @Test
    void frenaAlMismoRfcSinDetenerAOtros() {
        var entrada = EntradaPorHttp.abrir(puerto);
        for (int intento = 0; intento < 3; intento++) {
            assertThat(entrada.enviar(RUTA, solicitud("EKU9003173C9")).body()).contains("ACC-046");
        }

        var frenada = entrada.enviar(RUTA, solicitud("eku-9003173c9"));
        assertThat(frenada.statusCode()).isEqualTo(429);
        assertThat(frenada.body()).contains("ACC-045", "Hubo muchos intentos seguidos");
        assertThat(frenada.headers().firstValue("Retry-After")).isPresent();
        assertThat(entrada.enviar(RUTA, solicitud("XIA190128J61")).statusCode()).isEqualTo(422);
    }

    @Test
    void frenaLosRetosDeUnaDireccion() {
        var entrada = EntradaPorHttp.abrir(puerto);
        for (int intento = 0; intento < 4; intento++) {
            assertThat(entrada.reto()).matches("[A-Za-z0-9_-]{43}");
        }

        assertThat(entrada.enviar("/icsoe/acceso/efirma/reto", "").statusCode()).isEqualTo(429);
    }

    private static String solicitud(String rfc) {
        return "{\"rfc\":\"" + rfc + "\",\"token\":\"{}\"}";
    }
}
