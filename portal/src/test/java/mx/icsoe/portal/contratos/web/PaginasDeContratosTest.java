package mx.icsoe.portal.contratos.web;

import static mx.icsoe.portal.contratos.ContratosDePrueba.conDomicilios;
import static mx.icsoe.portal.contratos.ContratosDePrueba.datos;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Cada página de contratos, vacía, con faltas, llena y larga, en los dos anchos: accesible y sin salirse. */
@PruebaDeNavegador
class PaginasDeContratosTest {

    private static final String CARPETA = "contratos/";

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @ParameterizedTest
    @EnumSource
    void lasPaginasSeVenBienDePrincipioAFin(Medida medida, Navegador navegador) {
        var persona =
                PersonaEnContratos.entra(portal, puerto, medida == Medida.TELEFONO ? "ZMO010101AB1" : "YMO010101AB1");
        var direcciones = persona.direcciones();
        try (Pestana pestana = navegador.pestana(puerto, medida).con(persona.sesion())) {
            ver(pestana, direcciones.lista(), "01-lista-vacia");
            ver(pestana, direcciones.nuevo(), "02-nuevo");
            pestana.pagina().locator("main button.boton--primario").click();
            pestana.revisar(CARPETA + "03-nuevo-con-faltas");
            llenar(pestana.pagina(), persona);
            pestana.pagina().locator("main button.boton--primario").click();
            pestana.pagina().getByText("Contrato guardado").waitFor();
            pestana.revisar(CARPETA + "04-contrato-guardado");
            pestana.pagina().getByText("Cambiar objeto del contrato").click();
            pestana.revisar(CARPETA + "05-cambiar");
            choque(pestana, persona);
            ver(pestana, direcciones.nuevo(), "07-nuevo-otro");
            pestana.pagina().locator("#rfc").fill("XIA190128J61");
            pestana.pagina().getByText("Validar").click();
            pestana.pagina().getByText("Ya informaste contratos con").waitFor();
            assertThat(pestana.pagina().locator("#celular").inputValue()).isEqualTo("55 1234 5678");
            pestana.revisar(CARPETA + "08-validado");
            pestana.pagina().locator("#rfc").fill("XAXX010101000");
            pestana.pagina().getByText("Validar").click();
            pestana.pagina().locator(".faltas").waitFor();
            pestana.revisar(CARPETA + "09-generico");
            muchos(persona);
            ver(pestana, direcciones.lista(), "10-lista-llena");
            pestana.pagina().locator("#texto").fill("aseo");
            pestana.pagina().getByText("Buscar contratos").click();
            pestana.pagina().getByText("contratos encontrados").waitFor();
            pestana.revisar(CARPETA + "11-busqueda");
            pestana.pagina().locator("#contratos a").first().click();
            pestana.revisar(CARPETA + "12-contrato");
            pestana.pagina().getByText("Eliminar el contrato").click();
            pestana.revisar(CARPETA + "13-eliminar");
        }
    }

    private static void llenar(Page pagina, PersonaEnContratos persona) {
        Map<String, String> campos = PersonaEnContratos.bueno();
        campos.forEach((campo, valor) -> {
            if (!campo.endsWith("Igual")) {
                pagina.locator("#" + campo).fill(valor);
            }
        });
        pagina.locator("#convencionalIgual").check();
        pagina.locator("#contratanteIgual-2").check();
        assertThat(persona.informativa()).isNotNull();
    }

    /** Otra pestaña cambió el contrato: se ve lo guardado junto a lo escrito. */
    private static void choque(Pestana pestana, PersonaEnContratos persona) {
        String ruta = pestana.pagina().url().replaceFirst("#.*", "").replaceFirst("^https?://[^/]+", "");
        var campos = PersonaEnContratos.bueno();
        campos.put("objeto", "Limpieza de oficinas y bodegas");
        campos.put("contratanteIgual", "no");
        persona.capturar(ruta, campos);
        pestana.pagina().locator("#objeto").fill("Limpieza de oficinas y talleres");
        pestana.pagina().locator("main button.boton--primario").click();
        pestana.pagina().getByText("Lo que cambió").waitFor();
        pestana.revisar(CARPETA + "06-choque");
    }

    private static void muchos(PersonaEnContratos persona) {
        var quien = persona.identidad().contratista();
        for (int i = 1; i <= 119; i++) {
            var uno = datos(
                    ContratosDePrueba.CONTRATANTE,
                    i % 3 == 0
                            ? "Servicio de aseo y mantenimiento de las áreas comunes de los edificios administrativos,"
                                    + " naves y almacenes de la contratante, conforme al anexo técnico " + i
                            : "Vigilancia de planta " + i);
            persona.prueba().agregar(quien, persona.informativa(), i % 5 == 0 ? conDomicilios(uno) : uno);
        }
    }

    private static void ver(Pestana pestana, String ruta, String nombre) {
        pestana.ir(ruta);
        pestana.revisar(CARPETA + nombre);
    }
}
