package mx.icsoe.portal.notas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.trabajadores.CargaDePrueba;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A un capturista no se le ofrece nada que al pulsarlo se le niegue, y se le dice quién lo permite. */
class SoloLoQuePuedeTest extends PruebaEntreDos {

    private static final Pattern ENLACE = Pattern.compile("href=\"(/icsoe/(?:informativas|cargas)[^\"#]*)");
    private static final Pattern ACCION = Pattern.compile("(?:form)?action=\"(/icsoe/(?:informativas|cargas)[^\"]*)\"");

    private Ficha ficha;
    private Contrato contrato;
    private Ficha incompleta;
    private Contrato sinNadie;

    /** Una con notas por atender y un archivo subido, y otra a la que le falta todo. */
    @BeforeEach
    void deja() {
        var contratista = dos.contratista();
        ficha = dos.completa(1);
        contrato = dos.contratos(ficha).getFirst();
        CargaDePrueba.cargar(portal, dos.prueba().identidad(), contrato.id(), TrabajadoresDePrueba.archivo(20, 21));
        dos.prueba().preparada(ficha.id());
        anota("/notas/nueva", "periodo");
        for (String tema : List.of("contrato", "inicio", "trabajadores")) {
            anota("/notas/nueva?contrato=" + contrato.id(), tema);
        }
        destino(contratista.confirmar(ficha, "/devolver", Map.of("nota", "Cuatro detalles")));
        destino(contratista.confirmar(ficha, "/reabrir", Map.of(), ""));
        incompleta = dos.prueba().iniciar(EntreDos.PERIODO.anterior(), TipoDeInformativa.NORMAL);
        sinNadie = new ContratosDePrueba(portal)
                .agregar(
                        incompleta.contratista(),
                        incompleta.id(),
                        ContratosDePrueba.datos(
                                ContratosDePrueba.CONTRATANTE,
                                "Limpieza",
                                incompleta.cuatrimestre().primerDia()));
    }

    @Test
    void quienSoloCapturaNoVeComoCargarTrabajadores() {
        var ana = dos.con("Ana", Facultad.CAPTURAR);

        assertThat(negados(ana)).isEmpty();
        assertThat(ana.ver(ficha, trabajadores(contrato)).body())
                .contains("Cargar trabajadores lo permite el contratista, en Alta de Usuarios")
                .doesNotContain(
                        "Subir archivo", "Agregar trabajador", "Copiar de otro contrato", ">Cambiar<", "Eliminar");
        assertThat(ana.ver(incompleta, trabajadores(sinNadie)).body())
                .contains("Todavía no hay trabajadores")
                .doesNotContain("Súbelos en un archivo");
        assertThat(ana.ver(ficha, "/contratos").body())
                .contains("Agregar contrato")
                .doesNotContain("lo permite el contratista");
        assertThat(ana.ver(incompleta, "/contratos/" + sinNadie.id()).body())
                .contains("Agregar otro contrato", "Ver trabajadores")
                .doesNotContain("Agregar trabajadores", "lo permite el contratista");
        assertThat(ana.ver(ficha, "").body()).contains("/periodo\"").doesNotContain("lo permite el contratista");
    }

    @Test
    void quienSoloCargaTrabajadoresNoVeComoCapturarContratos() {
        var beto = dos.con("Beto", Facultad.CARGAR_TRABAJADORES);

        assertThat(negados(beto)).isEmpty();
        assertThat(beto.ver(ficha, trabajadores(contrato)).body())
                .contains("Subir archivo", "Agregar trabajador", "Eliminar")
                .doesNotContain("lo permite el contratista");
        noCaptura(beto);
    }

    @Test
    void quienSoloConsultaNoVeComoCambiarNada() {
        var carla = dos.con("Carla");

        assertThat(negados(carla)).isEmpty();
        assertThat(carla.ver(ficha, trabajadores(contrato)).body())
                .contains("Cargar trabajadores lo permite el contratista, en Alta de Usuarios");
        assertThat(carla.ver(ficha, "").body()).contains("Ver en el hilo").doesNotContain("Atender o contestar");
        noCaptura(carla);
    }

    @Test
    void quienTodoLoPuedeLoVeTodo() {
        var diana = dos.capturista("Diana");

        assertThat(negados(diana)).isEmpty();
        assertThat(pagina(diana, "/icsoe/informativas")).doesNotContain("lo permite el contratista");
        assertThat(diana.ver(ficha, trabajadores(contrato)).body())
                .contains("Subir archivo")
                .doesNotContain("lo permite el contratista");
        assertThat(diana.ver(ficha, "/contratos/" + contrato.id()).body())
                .contains("Cambiar<span", "Agregar otro contrato")
                .doesNotContain("lo permite el contratista");
    }

    private void noCaptura(EntreDos.Quien quien) {
        assertThat(pagina(quien, "/icsoe/informativas"))
                .contains("Iniciar informativas lo permite el contratista, en Alta de Usuarios", "Continuar")
                .doesNotContain("/icsoe/informativas/iniciar");
        assertThat(quien.ver(ficha, "").body())
                .contains("Capturar sus datos y contratos lo permite el contratista", "Datos del periodo")
                .doesNotContain("/periodo");
        assertThat(quien.ver(ficha, "/contratos").body())
                .contains("Capturar contratos lo permite el contratista, en Alta de Usuarios")
                .doesNotContain("Agregar contrato", "Cargar por archivo");
        assertThat(quien.ver(ficha, "/contratos/" + contrato.id()).body())
                .contains("Cambiarlo lo permite el contratista, en Alta de Usuarios", "Ver trabajadores")
                .doesNotContain("Cambiar<span", "Agregar otro contrato", "Eliminar");
        assertThat(quien.ver(incompleta, "/revisar").body())
                .as("dice lo que falta aunque no lo remedie quien lee")
                .contains("No has declarado cuántos")
                .doesNotContain("/periodo");
    }

    /** Recorre lo que se ofrece desde «Mis informativas» y pulsa todo, enlaces y botones. */
    private Set<String> negados(EntreDos.Quien quien) {
        var navegador = new Navegador(puerto).con(quien.sesion());
        var vistos = new TreeSet<String>();
        var negados = new TreeSet<String>();
        var porVer = new ArrayDeque<>(List.of("/icsoe/informativas", "/icsoe/informativas?ejercicio=2025"));
        while (!porVer.isEmpty()) {
            String ruta = porVer.remove();
            if (!vistos.add(ruta) || ruta.contains("/tabla.") || ruta.contains("/revisar/")) {
                continue;
            }
            var respuesta = navegador.pedir(ruta);
            if (respuesta.statusCode() == 403) {
                negados.add(ruta);
            }
            ENLACE.matcher(respuesta.body())
                    .results()
                    .map(hallado -> hallado.group(1))
                    .forEach(porVer::add);
            ACCION.matcher(respuesta.body())
                    .results()
                    .map(hallado -> hallado.group(1))
                    // Lo que se manda a la misma página ya se ve con pedirla, y puede borrar lo que falta recorrer.
                    .filter(accion -> !accion.equals(ruta) && vistos.add("POST " + accion))
                    .filter(accion -> seNiega(quien, navegador, accion))
                    .forEach(negados::add);
        }
        assertThat(vistos).as("llegó a las páginas que importan").anyMatch(ruta -> ruta.endsWith("/trabajadores"));
        return negados;
    }

    private static boolean seNiega(EntreDos.Quien quien, Navegador navegador, String accion) {
        return navegador.enviar(accion, Map.of("_csrf", quien.sesion().ficha())).statusCode() == 403;
    }

    private String pagina(EntreDos.Quien quien, String ruta) {
        return new Navegador(puerto).con(quien.sesion()).pedir(ruta).body();
    }

    private void anota(String donde, String tema) {
        destino(dos.contratista().enviar(ficha, donde, Map.of("tema", tema, "texto", "Revisa " + tema)));
    }

    private static String trabajadores(Contrato contrato) {
        return "/contratos/" + contrato.id() + "/trabajadores";
    }
}
