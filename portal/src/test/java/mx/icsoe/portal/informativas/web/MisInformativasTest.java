package mx.icsoe.portal.informativas.web;

import static mx.icsoe.portal.informativas.web.PersonaConInformativas.destino;
import static mx.icsoe.portal.informativas.web.PersonaConInformativas.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import mx.icsoe.portal.contratista.PendienteDeInicio;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Las páginas de las informativas con los guiones apagados, camino por camino. */
@PruebaDePortal
class MisInformativasTest {

    private static final String INICIAR = "/icsoe/informativas/iniciar?cuatrimestre=";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @LocalServerPort
    private int puerto;

    @Test
    void muestraCadaCuatrimestreConSuPlazo() {
        var persona = entra();

        assertThat(persona.ver("/icsoe/informativas").body())
                .contains("Mis informativas", "Vence el lunes 18 de mayo de 2026: faltan 6 días.")
                .contains("Ya se puede capturar.", "Sin empezar");
        assertThat(persona.ver("/icsoe/informativas?ejercicio=2025").body())
                .contains("Venció el lunes 19 de enero de 2026, hace 3 meses.", "Sin presentar")
                .contains("quedará marcada como extemporánea");
        assertThat(persona.ver("/icsoe/informativas?ejercicio=2021").body()).contains("hace 4 años");
        for (String raro : new String[] {"2020", "2027", "x", "-1", "99999999999999"}) {
            assertThat(persona.ver("/icsoe/informativas?ejercicio=" + raro).statusCode())
                    .as(raro)
                    .isEqualTo(200);
        }
    }

    @Test
    void diceHoyElUltimoDiaYVencidaAlSegundoSiguiente() {
        var persona = entra();

        reloj.fijar(Instant.parse("2026-05-19T05:59:59Z"));
        assertThat(persona.otraVez().ver("/icsoe/informativas").body()).contains("Vence hoy a las 23:59:59");
        reloj.fijar(Instant.parse("2026-05-19T06:00:00Z"));
        assertThat(persona.otraVez().ver("/icsoe/informativas").body())
                .contains("Venció el lunes 18 de mayo de 2026, hace 1 día.");
    }

    @Test
    void llevaDeElegirElTipoALaListaDePasos() {
        var persona = entra();

        assertThat(persona.ver(INICIAR + "2026-1").body())
                .contains("¿Qué vas a presentar?", "value=\"NORMAL\"", "value=\"SIN_INFORMACION\"")
                .doesNotContain("value=\"CORRECCION\"")
                .contains("No hay una informativa en vigor que complementar en este cuatrimestre");
        var iniciada = persona.enviar(INICIAR + "2026-1", Map.of("tipo", "NORMAL"));
        String pagina = destino(iniciada);
        assertThat(persona.ver(pagina).body())
                .contains("Informativa normal", "En captura", "Datos del periodo", "Por hacer");

        var guardado = persona.enviar(
                pagina + "/periodo",
                Map.of("contratos", "1,250", "version", version(persona.ver(pagina + "/periodo"))));
        assertThat(destino(guardado)).isEqualTo(pagina);
        assertThat(persona.ver(pagina).body()).contains("Completa");
        assertThat(persona.ver(pagina + "/periodo").body()).contains("value=\"1250\"");
        assertThat(persona.ver(INICIAR + "2026-1").body()).contains("Ya preparas una de este cuatrimestre");
    }

    @Test
    void pideElegirUnTipoYNoAceptaUnoQueNoSePuede() {
        var persona = entra();

        var sinElegir = persona.enviar(INICIAR + "2026-1", Map.of());
        var imposible = persona.enviar(INICIAR + "2026-1", Map.of("tipo", "CORRECCION"));
        var futuro = persona.enviar(INICIAR + "2027-1", Map.of("tipo", "NORMAL"));
        var antes = persona.enviar(INICIAR + "2020-3", Map.of("tipo", "NORMAL"));

        assertThat(sinElegir.statusCode()).isEqualTo(422);
        assertThat(sinElegir.body()).contains("Elige qué vas a presentar", "INF-010");
        assertThat(imposible.statusCode()).isEqualTo(422);
        assertThat(imposible.body()).contains("INF-004");
        assertThat(futuro.body())
                .contains("Ese cuatrimestre todavía no empieza", "Se captura desde el 1 de enero de 2027.")
                .doesNotContain("Ya se puede capturar");
        assertThat(antes.body()).contains("Solo se informan los cuatrimestres desde enero a abril de 2021");
        assertThat(persona.ver(INICIAR + "2027-1").statusCode()).isEqualTo(200);
        assertThat(destino(persona.ver(INICIAR + "9-9"))).isEqualTo("/icsoe/informativas");
        assertThat(destino(persona.ver("/icsoe/informativas/iniciar"))).isEqualTo("/icsoe/informativas");
    }

    @Test
    void laDeSinInformacionPideConfirmarlo() {
        var persona = entra();
        String confirmacion = destino(persona.enviar(INICIAR + "2026-1", Map.of("tipo", "SIN_INFORMACION")));

        assertThat(confirmacion).isEqualTo("/icsoe/informativas/iniciar/sin-informacion?cuatrimestre=2026-1");
        assertThat(persona.enviar(confirmacion, Map.of()).statusCode()).isEqualTo(422);
        String pagina =
                destino(persona.enviar(confirmacion, Map.of("confirmo", "si"))).replace("/revisar", "");
        assertThat(persona.ver(pagina).body())
                .contains("Informativa sin información")
                .doesNotContain("Datos del periodo");
        assertThat(destino(persona.ver(pagina + "/periodo"))).isEqualTo(pagina);
    }

    @Test
    void rechazaElNumeroDeContratosMalEscritoSinPerderlo() {
        var persona = entra();
        String pagina = destino(persona.enviar(INICIAR + "2026-1", Map.of("tipo", "NORMAL")));

        for (String escrito : new String[] {"", "0", "-1", "tres", "1.5", "100001", "99999999999"}) {
            var respuesta = persona.enviar(pagina + "/periodo", Map.of("contratos", escrito, "version", "1"));
            assertThat(respuesta.statusCode()).as(escrito).isEqualTo(422);
            assertThat(respuesta.body()).contains("INF-012", "value=\"" + escrito + "\"");
        }
    }

    @Test
    void laSegundaPestanaVeLoGuardadoJuntoALoQueEscribio() {
        var persona = entra();
        String pagina = destino(persona.enviar(INICIAR + "2026-1", Map.of("tipo", "NORMAL")));
        persona.enviar(pagina + "/periodo", Map.of("contratos", "3", "version", "1"));

        var choque = persona.enviar(pagina + "/periodo", Map.of("contratos", "5", "version", "1"));

        assertThat(choque.statusCode()).isEqualTo(409);
        assertThat(choque.body()).contains("Contratos declarados: 3.", "value=\"5\"", "INF-013");
        assertThat(destino(persona.enviar(pagina + "/periodo", Map.of("contratos", "5", "version", version(choque)))))
                .isEqualTo(pagina);
    }

    @Test
    void devuelveConNotaVuelveACapturarYDescarta() {
        var persona = entra();
        var ficha = persona.normal();
        InformativaDePrueba.enFirma(portal, persona.identidad(), ficha);
        String pagina = "/icsoe/informativas/" + ficha.id();

        assertThat(persona.ver(pagina).body()).contains("Lista para firmar", "Devolver a captura");
        assertThat(destino(persona.ver(pagina + "/periodo"))).isEqualTo(pagina);
        assertThat(destino(persona.ver(pagina + "/descartar"))).isEqualTo(pagina);
        assertThat(persona.enviar(pagina + "/descartar", Map.of("version", "2")).statusCode())
                .isEqualTo(409);
        assertThat(persona.enviar(pagina + "/devolver", Map.of("version", "2", "nota", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(persona.enviar(pagina + "/devolver", Map.of("version", "2", "nota", "n".repeat(2001)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(destino(persona.enviar(
                        pagina + "/devolver", Map.of("version", "2", "nota", "Falta el <contrato> de mayo"))))
                .isEqualTo(pagina);
        assertThat(persona.ver(pagina).body()).contains("Falta el &lt;contrato&gt; de mayo", "Volver a capturar");
        assertThat(destino(persona.enviar(pagina + "/reabrir", Map.of("version", "3"))))
                .isEqualTo(pagina);
        assertThat(persona.ver(pagina).body()).contains("En captura");
        assertThat(persona.ver(pagina + "/descartar").body()).contains("¿Descartar la informativa?");
        assertThat(destino(persona.enviar(pagina + "/descartar", Map.of("version", "4"))))
                .isEqualTo("/icsoe/informativas?ejercicio=2026");
        assertThat(persona.ver("/icsoe/informativas").body()).contains("Descartada", "Iniciar informativa");
        assertThat(persona.enviar(pagina + "/reabrir", Map.of("version", "5")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void marcaLaExtemporaneaYOfreceComplementarla() {
        var persona = entra();
        presentar(persona, persona.normal(), Instant.parse("2026-05-19T06:00:00Z"));

        assertThat(persona.ver("/icsoe/informativas").body())
                .contains("Presentada el 19 de mayo de 2026 a las 0:00, extemporánea.", "Presentar una complementaria");
        assertThat(persona.ver(INICIAR + "2026-1").body())
                .contains("value=\"CORRECCION\"", "value=\"SIN_EFECTOS\"", "value=\"ACTUALIZACION\"")
                .doesNotContain("value=\"NORMAL\"");
    }

    @Test
    void noDejaVerLaDeOtro() {
        var ficha = entra().normal();
        var otro = entra();

        for (String ruta : new String[] {"", "/periodo", "/descartar", "/devolver"}) {
            assertThat(otro.ver("/icsoe/informativas/" + ficha.id() + ruta).statusCode())
                    .as(ruta)
                    .isEqualTo(404);
        }
        assertThat(otro.ver("/icsoe/informativas/no-es-un-uuid").statusCode()).isEqualTo(404);
    }

    @Test
    void elInicioDiceQueSigue() {
        var persona = entra();
        var ficha = persona.normal();

        assertThat(persona.ver("/icsoe/inicio").body()).doesNotContain("Continuar con la informativa");
        assertThat(portal.getBean(SiguienteInformativa.class)
                        .de(persona.identidad().contratista()))
                .get()
                .satisfies(pendiente -> {
                    assertThat(pendiente.titulo()).isEqualTo("Informativa normal del primer cuatrimestre de 2026");
                    assertThat(pendiente.enlace()).isEqualTo("/icsoe/informativas/" + ficha.id());
                });
        presentar(persona, ficha, RelojDePrueba.INICIO);
        assertThat(portal.getBean(SiguienteInformativa.class)
                        .de(persona.identidad().contratista()))
                .get()
                .extracting(PendienteDeInicio.Pendiente::titulo)
                .isEqualTo("Ya presentaste la informativa del primer cuatrimestre de 2026");
    }

    private void presentar(PersonaConInformativas persona, Ficha ficha, Instant cuando) {
        InformativaDePrueba.presentada(portal, persona.identidad(), ficha, cuando);
    }

    private PersonaConInformativas entra() {
        return new PersonaConInformativas(portal, puerto, SesionDePrueba.otroRfc());
    }
}
