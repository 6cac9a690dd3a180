package mx.icsoe.portal.guia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.acceso.VigiaDelSecreto;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Las guías 2 a 6 recorridas por un contador: la vida entera de una informativa, hasta que un tercero la comprueba. */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class GuiasDeInformativasTest {

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @ParameterizedTest
    @EnumSource
    void laPersonaMoralInformaPresentaYCorrige(Medida medida, Navegador navegador) throws IOException {
        Persona persona = Protagonistas.informante(medida);
        new Antecedentes(portal, persona).anterior();
        var lectura = new Lectura();
        try (Pestana pestana = navegador.pestana(puerto, medida);
                Pestana ajena = navegador.pestana(puerto, medida)) {
            var vigia = VigiaDelSecreto.de(pestana, persona);
            var mano = new Mano(pestana, lectura);
            EntradaDeNavegador.entrar(pestana, persona);
            var contratos = new RegistroDeContratos(mano);
            contratos.iniciar();
            contratos.unoPorUno();
            contratos.copiarDelAnterior();
            contratos.cargarPorArchivo();
            new RegistroDeTrabajadores(mano).porArchivo();
            var presentada = new Presentar(mano, new FirmaDeInformativa(mano, persona)).presentar();
            var publico = new VerificacionPublica(new Mano(ajena, lectura));
            byte[] pdf = descargar(mano, presentada);
            publico.todo(presentada, pdf);
            String correccion = new Correccion(mano, new FirmaDeInformativa(mano, persona)).corregir(presentada);
            assertThat(correccion).startsWith("C261");
            publico.porFolio(presentada, "06-05-sustituida");
            vigia.nadaSalio();
        }
    }

    @ParameterizedTest
    @EnumSource
    void laPersonaFisicaPresentaSinInformacionLaDejaSinEfectosYEmpiezaDeNuevo(Medida medida, Navegador navegador) {
        Persona persona = Protagonistas.sinContratos(medida);
        var antes = new Antecedentes(portal, persona);
        var lectura = new Lectura();
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            var mano = new Mano(pestana, lectura);
            var firma = new FirmaDeInformativa(mano, persona);
            EntradaDeNavegador.entrar(pestana, persona);
            var vida = new SinContratos(mano, firma);
            assertThat(vida.sinInformacion()).startsWith("SI261");
            assertThat(vida.sinEfectos()).startsWith("SE261");
            mano.ir("/icsoe/informativas/" + antes.normal(Antecedentes.PERIODO) + "/revisar");
            assertThat(firma.firmar()).startsWith("N261");
        }
    }

    /** El PDF solo y el que va en el ZIP son el mismo. */
    private static byte[] descargar(Mano mano, String folio) throws IOException {
        mano.ir("/acuses/" + folio);
        byte[] pdf = Files.readAllBytes(mano.bajar("Descargar el acuse en PDF"));
        Map<String, byte[]> zip = new LinkedHashMap<>();
        byte[] paquete = Files.readAllBytes(mano.bajar("Descargar todo en ZIP"));
        try (var abierto = new ZipInputStream(new ByteArrayInputStream(paquete))) {
            for (var entrada = abierto.getNextEntry(); entrada != null; entrada = abierto.getNextEntry()) {
                zip.put(entrada.getName(), abierto.readAllBytes());
            }
        }
        assertThat(zip).hasSizeGreaterThan(3);
        assertThat(zip.values()).as("archivos de %s", zip.keySet()).anyMatch(uno -> java.util.Arrays.equals(uno, pdf));
        return pdf;
    }
}
