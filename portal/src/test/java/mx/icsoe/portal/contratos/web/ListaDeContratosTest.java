package mx.icsoe.portal.contratos.web;

import static mx.icsoe.portal.contratos.web.PersonaEnContratos.bueno;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.ocultos;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import org.junit.jupiter.api.Test;

/** «Validar», la búsqueda en la lista y los domicilios, sin guiones. */
class ListaDeContratosTest extends PruebaDeCaptura {

    @Test
    void validaElRfcSinGuionesYLlenaLoQueYaSabe() {
        var persona = entra("KKT010101AB1");
        persona.capturar(persona.direcciones().nuevo(), bueno());

        var respuesta = persona.capturar(
                persona.direcciones().nuevo(),
                Map.of("rfc", "xia-190128-j61", "correo", "el@mio.mx", "objeto", "Sigo aquí", "accion", "validar"));

        assertThat(respuesta.statusCode()).isEqualTo(200);
        assertThat(respuesta.body())
                .contains(
                        "Ya informaste contratos con Beneficiaria de Prueba",
                        "value=\"el@mio.mx\"",
                        "value=\"55 1234 5678\"",
                        "Sigo aquí");
        assertThat(persona.capturar(persona.direcciones().nuevo(), Map.of("rfc", "XAXX010101000", "accion", "validar"))
                        .body())
                .contains("este es el genérico del SAT");
        assertThat(entra("LLT010101AB1")
                        .capturar(persona.direcciones().nuevo(), Map.of("rfc", "XIA190128J61", "accion", "validar"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void noEnsenaElDirectorioDeOtro() {
        var persona = entra("MMT010101AB1");
        persona.capturar(persona.direcciones().nuevo(), bueno());
        var otro = entra("NNT010101AB1");

        var respuesta = otro.capturar(otro.direcciones().nuevo(), Map.of("rfc", "XIA190128J61", "accion", "validar"));

        assertThat(respuesta.statusCode()).isEqualTo(200);
        assertThat(respuesta.body())
                .contains("que no habías informado")
                .doesNotContain("Beneficiaria", "compras@beneficiaria.mx");
    }

    @Test
    void buscaPorPostYFiltraPorLoQueFalta() {
        var persona = entra("OOT010101AB1");
        persona.capturar(persona.direcciones().nuevo(), con("objeto", "Jardinería y poda"));
        persona.capturar(persona.direcciones().nuevo(), con("contratanteIgual", "no"));
        String buscar = persona.direcciones().buscar();

        assertThat(persona.enviar(buscar, Map.of("texto", "JARDINERIA")).body())
                .contains("1 contrato encontrado", "Jardinería y poda")
                .doesNotContain("Limpieza de oficinas");
        assertThat(persona.enviar(buscar, Map.of("texto", "xia190128")).body()).contains("2 contratos encontrados");
        assertThat(persona.enviar(buscar, Map.of("texto", "%_\\")).body()).contains("0 contratos encontrados");
        assertThat(persona.ver(persona.direcciones().lista() + "?ver=por-ubicar")
                        .body())
                .contains("1 contrato encontrado", "Domicilio por ubicar");
        assertThat(persona.ver(persona.direcciones().lista() + "?ver=sin-trabajadores&pagina=999")
                        .body())
                .contains("2 contratos encontrados");
        assertThat(persona.ver(buscar).statusCode()).isEqualTo(303);
    }

    @Test
    void diceLaVigenciaConFraseCompleta() {
        var persona = entra("SST010101AB1");
        persona.capturar(persona.direcciones().nuevo(), bueno());
        persona.capturar(persona.direcciones().nuevo(), con("termino", "31/12/2026"));
        String inicio = Fechas.corta(LocalDate.of(2026, 3, 15));

        assertThat(persona.ver(persona.direcciones().lista()).body())
                .contains(
                        ">Desde el " + inicio + "<", ">" + inicio + " al " + Fechas.corta(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void ubicaElDomicilioDelContratanteConElAsistente() {
        var persona = entra("PPT010101AB1");
        persona.capturar(persona.direcciones().nuevo(), con("contratanteIgual", "no"));
        String pagina = persona.direcciones().contrato(unico(persona).id());
        String asistente = pagina + "/contratante/domicilio";

        assertThat(persona.ver(pagina).body()).contains("falta ubicarlo", asistente + "/ubicar");
        persona.enviar(asistente + "/ubicar", Map.of("codigoPostal", "06600", "accion", "buscar"));
        var ubicar = persona.ver(asistente + "/ubicar").body();
        assertThat(ubicar).contains("Domicilio social del contratante");
    }

    @Test
    void devuelveLoQueSeEscribiaCuandoSePerdioLaSesion() {
        var persona = entra("QQT010101AB1");
        String nuevo = persona.direcciones().nuevo();
        var escrito = ocultos(persona.ver(nuevo).body());
        escrito.put("objeto", "Lo que iba escribiendo");

        persona.conservar(nuevo, escrito);

        String pagina = persona.ver(nuevo).body();
        assertThat(pagina).contains("Lo que iba escribiendo", "Recuperamos lo que escribías");
        assertThat(ocultos(pagina)).as("con el mismo identificador").containsEntry("contrato", escrito.get("contrato"));
    }

    @Test
    void sugiereLosFoliosYServiciosYaUsados() {
        var persona = entra("RRT010101AB1");
        persona.capturar(persona.direcciones().nuevo(), bueno());

        assertThat(persona.ver(persona.direcciones().nuevo()).body())
                .contains("<datalist id=\"folios\">", "value=\"AR129038/2024\"", "Servicios de limpieza");
    }
}
