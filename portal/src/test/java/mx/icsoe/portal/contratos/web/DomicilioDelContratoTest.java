package mx.icsoe.portal.contratos.web;

import static mx.icsoe.portal.contratos.web.PersonaEnContratos.bueno;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.contratos.DomiciliosDelContrato.Respuesta;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Los dos domicilios de un contrato se ubican, se ven y se eliminan con el mismo asistente que el social. */
@PruebaDeNavegador
class DomicilioDelContratoTest {

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Contratos contratos;

    @Autowired
    private Domicilios domicilios;

    @Autowired
    private JdbcClient base;

    @Test
    void seUbicanSeVenYSeEliminan(Navegador navegador) {
        var persona = conDomiciliosDistintos("YMX010101AB1");
        String pagina = persona.direcciones().contrato(unico(persona).id());
        try (Pestana pestana = navegador.pestana(puerto, Medida.TELEFONO).con(persona.sesion())) {
            for (String parte : List.of("convencional", "contratante")) {
                pestana.ir(pagina + "/" + parte + "/domicilio/ubicar");
                ubicar(pestana.pagina());
            }
            pestana.revisar("contratos/30-domicilios-ubicados");
            assertThat(pestana.pagina()
                            .getByText("Avenida Paseo de la Reforma 476")
                            .count())
                    .isEqualTo(2);
            assertThat(unico(persona).domicilios().faltaUbicar()).isFalse();

            pestana.ir(pagina + "/contratante/domicilio/ver");
            pestana.revisar("contratos/31-ver-domicilio");
            pestana.ir(pagina + "/contratante/domicilio/eliminar");
            pestana.pagina().locator("main button.boton--primario").click();
            pestana.pagina().getByText("falta ubicarlo").waitFor();
        }
        assertThat(unico(persona).domicilios().contratista()).isInstanceOf(Respuesta.Ubicado.class);
        assertThat(unico(persona).domicilios().contratante()).isEqualTo(new Respuesta.PorUbicar());
    }

    @Test
    void responderQueSiEliminaElYaUbicado(Navegador navegador) {
        var persona = conDomiciliosDistintos("YMY010101AB1");
        String pagina = persona.direcciones().contrato(unico(persona).id());
        try (Pestana pestana = navegador.pestana(puerto, Medida.TELEFONO).con(persona.sesion())) {
            pestana.ir(pagina + "/convencional/domicilio/ubicar");
            ubicar(pestana.pagina());
        }
        var ubicado = (Respuesta.Ubicado) unico(persona).domicilios().contratista();

        persona.capturar(pagina + "/cambiar", bueno());

        assertThat(unico(persona).domicilios().contratista()).isEqualTo(new Respuesta.IgualAlFiscal());
        assertThat(domicilios.leer(persona.identidad().contratista(), ubicado.domicilio()))
                .isEmpty();
    }

    @Test
    void elAsistenteSeCierraConLaCaptura() {
        var persona = conDomiciliosDistintos("YMZ010101AB1");
        String asistente = persona.direcciones().contrato(unico(persona).id()) + "/contratante/domicilio/ubicar";
        assertThat(persona.ver(asistente).statusCode()).isEqualTo(200);

        base.sql("update informativas.informativa set estado = 'EN_FIRMA' where informativa_id = ?")
                .param(persona.informativa().valor())
                .update();

        assertThat(persona.ver(asistente).statusCode()).isEqualTo(404);
    }

    private PersonaEnContratos conDomiciliosDistintos(String rfc) {
        var persona = PersonaEnContratos.entra(portal, puerto, rfc);
        var campos = bueno();
        campos.put("convencionalIgual", "no");
        campos.put("contratanteIgual", "no");
        persona.capturar(persona.direcciones().nuevo(), campos);
        return persona;
    }

    private static void ubicar(Page pagina) {
        pagina.getByLabel("Código postal").fill("06600");
        pagina.getByText("1 colonia, ya elegida").waitFor();
        pagina.locator("main button.boton--primario").click();
        pagina.locator("#vialidadTipo").selectOption(new SelectOption().setLabel("Avenida"));
        pagina.locator("#vialidadNombre").fill("Paseo de la Reforma");
        pagina.locator("#exteriorNumerico").fill("476");
        pagina.locator("main button.boton--primario").click();
        pagina.getByText("Aceptar").click();
        pagina.getByText("Agregar otro contrato").waitFor();
    }

    private Contrato unico(PersonaEnContratos persona) {
        var todos = contratos.de(persona.identidad().contratista(), persona.informativa());
        assertThat(todos).hasSize(1);
        return todos.getFirst();
    }
}
