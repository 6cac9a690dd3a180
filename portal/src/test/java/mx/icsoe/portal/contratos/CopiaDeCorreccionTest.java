package mx.icsoe.portal.contratos;

import static mx.icsoe.portal.contratos.ContratosDePrueba.AUTOR;
import static mx.icsoe.portal.contratos.ContratosDePrueba.CONTRATANTE;
import static mx.icsoe.portal.contratos.ContratosDePrueba.ENERO_A_ABRIL;
import static mx.icsoe.portal.contratos.ContratosDePrueba.conDomicilios;
import static mx.icsoe.portal.contratos.ContratosDePrueba.datos;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.icsoe.portal.contratos.DomiciliosDelContrato.Respuesta;
import mx.icsoe.portal.domicilio.Asentamiento;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.domicilio.Entidad;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.Municipio;
import mx.icsoe.portal.domicilio.Numero;
import mx.icsoe.portal.domicilio.TipoVialidad;
import mx.icsoe.portal.domicilio.Vialidad;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Una corrección nace con la copia de todo; lo que se cambia en ella no toca lo presentado, y se ve qué cambió. */
@PruebaDePortal
class CopiaDeCorreccionTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Contratos contratos;

    @Autowired
    private CambiarContrato cambiar;

    @Autowired
    private EliminarContrato eliminar;

    @Autowired
    private UbicarDomicilio ubicar;

    @Autowired
    private Domicilios domicilios;

    @Autowired
    private DiferenciasDeContratos diferencias;

    @Autowired
    private PlatformTransactionManager transacciones;

    private ContratosDePrueba prueba;

    @BeforeEach
    void prepara() {
        prueba = new ContratosDePrueba(portal);
    }

    @Test
    void copiaTodoConSusFechasYSusDomicilios() {
        var quien = SesionDePrueba.deAlta(portal, "AAR010101AB1").identidad();
        var normal = prueba.normal(quien.contratista());
        var original =
                prueba.agregar(quien.contratista(), normal, conDomicilios(datos(CONTRATANTE, "Limpieza de oficinas")));
        fijar(original, ParteDelContrato.CONTRATANTE, "476");
        prueba.agregar(quien.contratista(), normal, datos(CONTRATANTE, "Jardinería"));
        prueba.presentar(quien, normal);

        var correccion = prueba.iniciar(quien.contratista(), ENERO_A_ABRIL, TipoDeInformativa.CORRECCION);

        var copias = contratos.de(quien.contratista(), correccion);
        assertThat(copias).extracting(Contrato::objeto).containsExactly("Limpieza de oficinas", "Jardinería");
        assertThat(copias.getFirst().copiaDe()).contains(original.id());
        assertThat(copias.getFirst().datos()).isEqualTo(original.datos());
        assertThat(copias.getFirst().domicilios().contratista()).isEqualTo(new Respuesta.PorUbicar());
        assertThat(diferencias.entre(quien.contratista(), correccion, normal).hay())
                .isFalse();
        assertThat(domicilio(copias.getFirst(), ParteDelContrato.CONTRATANTE))
                .as("cada uno tiene el suyo")
                .isNotEqualTo(domicilio(actual(original), ParteDelContrato.CONTRATANTE));
    }

    @Test
    void ensenaLoAgregadoLoQuitadoYLoCambiadoSinTocarLoPresentado() {
        var quien = SesionDePrueba.deAlta(portal, "BBR010101AB1").identidad();
        var normal = prueba.normal(quien.contratista());
        var uno = prueba.agregar(quien.contratista(), normal, conDomicilios(datos(CONTRATANTE, "Uno")));
        fijar(uno, ParteDelContrato.CONTRATANTE, "476");
        prueba.agregar(quien.contratista(), normal, datos(CONTRATANTE, "Dos"));
        prueba.presentar(quien, normal);
        var presentado = contratos.de(quien.contratista(), normal);
        var correccion = prueba.iniciar(quien.contratista(), ENERO_A_ABRIL, TipoDeInformativa.CORRECCION);
        var copias = contratos.de(quien.contratista(), correccion);

        fijar(copias.getFirst(), ParteDelContrato.CONTRATANTE, "500");
        cambiar.cambiar(
                quien.contratista(),
                correccion,
                copias.getFirst().id(),
                conDomicilios(datos(CONTRATANTE, "Uno bis")),
                2,
                AUTOR);
        eliminar.eliminar(quien.contratista(), correccion, copias.getLast().id(), AUTOR);
        prueba.agregar(quien.contratista(), correccion, datos(CONTRATANTE, "Tres"));

        var hay = diferencias.entre(quien.contratista(), correccion, normal);
        assertThat(hay.agregados()).extracting(Contrato::objeto).containsExactly("Tres");
        assertThat(hay.quitados()).extracting(Contrato::objeto).containsExactly("Dos");
        assertThat(hay.cambiados())
                .singleElement()
                .satisfies(cambio -> assertThat(cambio.campos())
                        .extracting(DiferenciasDeContratos.Campo::etiqueta)
                        .containsExactly("Objeto del contrato", "Domicilio del contratante"));
        assertThat(contratos.de(quien.contratista(), normal)).isEqualTo(presentado);
        var lista = portal.getBean(ListarContratos.class)
                .listar(
                        portal.getBean(Informativas.class)
                                .buscar(quien.contratista(), correccion)
                                .orElseThrow()
                                .ficha(),
                        FiltroDeContratos.TODOS,
                        1);
        assertThat(lista.renglones()).extracting(ListarContratos.Renglon::marca).containsExactly("Cambió", "Nuevo");
        assertThat(lista.quitados()).extracting(Contrato::objeto).containsExactly("Dos");
        assertThat(leer(presentado.getFirst())).contains("476");
    }

    @Test
    void laActualizacionCopiaPeroNoAdmiteNuevos() {
        var quien = SesionDePrueba.deAlta(portal, "CCR010101AB1").identidad();
        var normal = prueba.normal(quien.contratista());
        prueba.agregar(quien.contratista(), normal);
        prueba.presentar(quien, normal);

        InformativaId actualizacion =
                prueba.iniciar(quien.contratista(), ENERO_A_ABRIL, TipoDeInformativa.ACTUALIZACION);

        assertThat(contratos.de(quien.contratista(), actualizacion)).hasSize(1);
        assertThat(portal.getBean(AgregarContrato.class)
                        .agregar(
                                quien.contratista(),
                                actualizacion,
                                prueba.nuevoId(),
                                datos(CONTRATANTE, "Otro"),
                                AUTOR))
                .isEqualTo(new Guardado.Cerrado());
    }

    private void fijar(Contrato contrato, ParteDelContrato parte, String numero) {
        new TransactionTemplate(transacciones).executeWithoutResult(estado -> {
            ContratistaId quien = contrato.contratista();
            ubicar.apartar(contrato);
            ubicar.fijar(contrato, parte, domicilios.guardar(quien, domicilio(numero), AUTOR), AUTOR);
        });
    }

    private Contrato actual(Contrato contrato) {
        return contratos.buscar(contrato.contratista(), contrato.id()).orElseThrow();
    }

    private static Respuesta domicilio(Contrato contrato, ParteDelContrato parte) {
        assertThat(contrato.domicilios().de(parte)).isInstanceOf(Respuesta.Ubicado.class);
        return contrato.domicilios().de(parte);
    }

    private String leer(Contrato contrato) {
        var ubicado = (Respuesta.Ubicado) contrato.domicilios().contratante();
        return domicilios
                .leer(contrato.contratista(), ubicado.domicilio())
                .map(Domicilio::enUnaLinea)
                .orElseThrow();
    }

    private static Domicilio domicilio(String numero) {
        var lugar = new Lugar(
                new CodigoPostal("06600"),
                new Entidad("09", "Ciudad de México"),
                new Municipio("015", "Cuauhtémoc"),
                null,
                new Asentamiento(null, "Colonia", "Juárez"));
        return new Domicilio(
                lugar,
                new Vialidad(TipoVialidad.AVENIDA, "Paseo de la Reforma"),
                new Numero(numero, null),
                null,
                List.of(),
                null,
                null);
    }
}
