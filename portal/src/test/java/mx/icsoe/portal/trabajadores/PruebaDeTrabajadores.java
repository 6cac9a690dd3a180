package mx.icsoe.portal.trabajadores;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.tablas.EscritorDeTabla;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Un contrato en captura, y sus archivos procesados en el hilo de la prueba. */
@PruebaDePortal
@TestPropertySource(
        properties = {
            "icsoe.cargas.hilos=0",
            "icsoe.cargas.tanda=500",
            "icsoe.cargas.registros=4000",
            "icsoe.cargas.tropiezos=50"
        })
abstract class PruebaDeTrabajadores {

    private static final LocalDate PRIMER_DIA = LocalDate.of(2019, 1, 10);

    private static int siguiente;

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient base;

    @Autowired
    TrabajadoresGuardados trabajadores;

    @Autowired
    Cargas cargas;

    ContratosDePrueba prueba;
    SesionDePrueba sesion;
    ContratistaId contratista;
    InformativaId informativa;
    ContratoId contrato;

    @BeforeEach
    void ponContrato() {
        prueba = new ContratosDePrueba(portal);
        String dia = PRIMER_DIA.plusDays(siguiente++).format(BASIC_ISO_DATE).substring(2);
        sesion = SesionDePrueba.deAlta(portal, "CAR" + dia + "AA1");
        contratista = sesion.identidad().contratista();
        informativa = prueba.normal(contratista);
        contrato = prueba.agregar(contratista, informativa).id();
    }

    static List<String> escrito(long i, String sbc) {
        return List.of(TrabajadoresDePrueba.nss(i), TrabajadoresDePrueba.curp(i), sbc, "");
    }

    Carga cargar(String archivo) {
        return cargar(archivo.getBytes(StandardCharsets.UTF_8));
    }

    Carga cargar(byte[] archivo) {
        CargaId id = recibir(archivo);
        assertThat(portal.getBean(AtenderCargas.class).atenderUno()).isTrue();
        return cargas.buscar(contratista, id).orElseThrow();
    }

    CargaId recibir(String archivo) {
        return recibir(archivo.getBytes(StandardCharsets.UTF_8));
    }

    private CargaId recibir(byte[] archivo) {
        return portal.getBean(RecibirCarga.class)
                .recibir(
                        contratista,
                        contrato,
                        "trabajadores.csv",
                        new ByteArrayInputStream(archivo),
                        ContratosDePrueba.AUTOR)
                .orElseThrow();
    }

    /** Lo que se descarga para corregir, en CSV. */
    String reporte(Carga carga, ReporteDeCarga.Filas cuales) {
        var salida = new ByteArrayOutputStream();
        portal.getBean(ReporteDeCarga.class).escribir(carga, cuales, columnas -> EscritorDeTabla.csv(salida, columnas));
        return salida.toString(StandardCharsets.UTF_8);
    }

    Carga buscar(Carga carga) {
        return cargas.buscar(contratista, carga.id()).orElseThrow();
    }

    static ByteArrayInputStream entrada(String texto) {
        return new ByteArrayInputStream(texto.getBytes(StandardCharsets.UTF_8));
    }

    List<String> tropiezos(Carga carga) {
        return cargas.tropiezos(contratista, carga.id(), 0, 100).stream()
                .map(t -> t.fila() + ":" + t.columna() + " " + t.motivo().codigo())
                .toList();
    }

    /** La cuenta guardada es siempre la de verdad. */
    void cuadra(long cuantos) {
        assertThat(trabajadores.cuenta(contratista, contrato)).isEqualTo(cuantos);
        assertThat(base.sql("select count(*) from trabajadores.trabajador where contrato_id = :contrato")
                        .param("contrato", contrato.valor())
                        .query(Long.class)
                        .single())
                .isEqualTo(cuantos);
    }
}
