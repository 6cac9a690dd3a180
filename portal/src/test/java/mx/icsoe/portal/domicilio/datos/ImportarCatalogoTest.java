package mx.icsoe.portal.domicilio.datos;

import static mx.icsoe.portal.domicilio.datos.CatalogoDePrueba.archivo;
import static mx.icsoe.portal.domicilio.datos.CatalogoDePrueba.renglon;
import static mx.icsoe.portal.domicilio.datos.CatalogoDePrueba.texto;
import static mx.icsoe.portal.domicilio.datos.CatalogoDePrueba.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Colonia;
import mx.icsoe.portal.domicilio.datos.ResultadoDeImportacion.Importado;
import mx.icsoe.portal.domicilio.datos.ResultadoDeImportacion.Rechazado;
import mx.icsoe.portal.domicilio.datos.ResultadoDeImportacion.YaEstaba;
import mx.icsoe.portal.pruebas.Etiquetas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag(Etiquetas.BASE_DE_DATOS)
class ImportarCatalogoTest {

    private static final CodigoPostal CP = new CodigoPostal("99999");
    private static final List<String> PRIMERA = List.of(
            renglon("99999", "Ñandú, \"la vieja\" [1]", "0001", "Ciudad Inventada"),
            renglon("99999", "Ámbar\\barra", "0002", ""),
            renglon("99998", "Otra", "0003", ""));

    private final PortalDePostales portal = new PortalDePostales();

    @TempDir
    private Path carpeta;

    @Test
    void importaElTextoConSusNombresTalCual() {
        var resultado = portal.importar(archivo(carpeta, "c.txt", texto(PRIMERA)));

        assertThat(cuenta(resultado)).isEqualTo(new Edicion.Cuenta(3, 1, 3, 0, 0));
        assertThat(nombres(CP)).containsExactly("Ámbar\\barra", "Ñandú, \"la vieja\" [1]");
        assertThat(portal.catalogo.colonias(CP))
                .extracting(una -> una.lugar().ciudad())
                .containsExactly(null, "Ciudad Inventada");
    }

    @Test
    void distingueElZipPorSuContenidoYNoPorSuNombre() {
        var resultado = portal.importar(archivo(carpeta, "c.txt", zip("CPdescarga.txt", texto(PRIMERA))));

        assertThat(resultado).isInstanceOf(Importado.class);
    }

    @Test
    void noTocaNadaSiElArchivoEsElMismo() {
        portal.importar(archivo(carpeta, "c.txt", texto(PRIMERA)));

        assertThat(portal.importar(archivo(carpeta, "otro.txt", texto(PRIMERA))))
                .isInstanceOf(YaEstaba.class);
        assertThat(portal.hechos).hasSize(1);
    }

    @Test
    void cuentaLoQueCambiaLoQueNaceYLoQueSeRetira() {
        portal.importar(archivo(carpeta, "1.txt", texto(PRIMERA)));
        var segunda = List.of(
                renglon("99999", "Ñandú nuevo", "0001", "Ciudad Inventada"),
                renglon("99998", "Otra", "0003", ""),
                renglon("99997", "Recién nacida", "0004", ""));

        var resultado = portal.importar(archivo(carpeta, "2.txt", texto(segunda)));

        assertThat(cuenta(resultado)).isEqualTo(new Edicion.Cuenta(3, 1, 1, 1, 1));
        assertThat(nombres(CP)).containsExactly("Ñandú nuevo");
        assertThat(portal.sql
                        .sql("SELECT d_asenta FROM domicilio.colonia WHERE NOT en_vigor")
                        .query(String.class)
                        .list())
                .containsExactly("Ámbar\\barra");
    }

    @Test
    void devuelveALaVidaLaColoniaQueVuelve() {
        portal.importar(archivo(carpeta, "1.txt", texto(PRIMERA)));
        portal.importar(archivo(carpeta, "2.txt", texto(PRIMERA.subList(0, 1))));

        var resultado = portal.importar(archivo(carpeta, "1.txt", texto(PRIMERA)));

        assertThat(cuenta(resultado)).isEqualTo(new Edicion.Cuenta(3, 1, 0, 2, 0));
        assertThat(nombres(CP)).hasSize(2);
    }

    @Test
    void rechazaUnEncabezadoQueCambio() {
        byte[] conOtro = texto(RenglonPostal.ENCABEZADO.replace("d_zona", "zona"), PRIMERA);

        assertThat(motivo(conOtro)).startsWith("Renglón 2: el encabezado no es el del catálogo");
    }

    @Test
    void diceElRenglonAlQueLeFaltanCampos() {
        var renglones = List.of(PRIMERA.get(0), "99999|Sin lo demás|Colonia");

        assertThat(motivo(texto(renglones))).isEqualTo("Renglón 4: tiene 3 campos y deben ser 15.");
        assertThat(motivo(texto(List.of(PRIMERA.get(0) + "|")))).contains("tiene 16 campos");
    }

    @Test
    void rechazaRenglonesQueNoSeEntienden() {
        assertThat(motivo(texto(List.of(renglon("9999", "Corta", "0001", ""))))).contains("d_codigo");
        assertThat(motivo(texto(List.of(renglon("99999", " ", "0001", ""))))).contains("faltan nombres");
        assertThat(motivo(texto(List.of(renglon("99999", "A\tB", "0001", ""))))).contains("caracteres de control");
        assertThat(motivo(texto(List.of(renglon("99999", "Uno", "1", ""))))).contains("id_asenta_cpcons");
        assertThat(motivo(texto(List.of("x".repeat(5_000))))).contains("pasa de 4000 caracteres");
    }

    @Test
    void diceDondeSeRepiteUnaClave() {
        var repetida = List.of(PRIMERA.get(0), PRIMERA.get(1), renglon("99990", "Otra", "0001", ""));

        assertThat(motivo(texto(repetida))).isEqualTo("La clave 09-015-0001 está en los renglones 3 y 5.");
    }

    @Test
    void rechazaUnArchivoTruncadoYDejaLoQueHabia() {
        portal.importar(archivo(carpeta, "1.txt", texto(PRIMERA)));

        var resultado = portal.importar(archivo(carpeta, "2.txt", texto(PRIMERA.subList(0, 1))), new Piso(2, 1));

        assertThat(resultado).isInstanceOf(Rechazado.class);
        assertThat(nombres(CP)).hasSize(2);
        assertThat(portal.hechos).hasSize(1);
    }

    @Test
    void rechazaLoQueNoEsUnCatalogo() {
        assertThat(motivo(new byte[0])).contains("encabezado");
        assertThat(motivo(zip("leeme.pdf", texto(PRIMERA)))).contains("no trae ningún archivo .txt");
        byte[] entero = zip("c.txt", texto(PRIMERA));
        assertThat(motivo(java.util.Arrays.copyOf(entero, entero.length / 3))).contains("dañado o incompleto");
        assertThat(portal.importar(new ArchivoDelCatalogo(carpeta.resolve("no-existe.zip"))))
                .isInstanceOf(Rechazado.class);
        assertThat(portal.importar(new ArchivoDelCatalogo(carpeta))).isInstanceOf(Rechazado.class);
    }

    @Test
    void cortaLaBombaDeCompresionSinLlenarLaMemoria() {
        byte[] ceros = new byte[8 << 20];

        assertThat(motivo(zip("CPdescarga.txt", ceros))).contains("pasa de 4000 caracteres");
    }

    @Test
    void importaUnaSolaVezAunqueDosLoIntentenALaVez() throws Exception {
        var elMismo = archivo(carpeta, "1.txt", texto(PRIMERA));
        try (var hilos = Executors.newFixedThreadPool(4)) {
            Callable<ResultadoDeImportacion> intento = () -> portal.importar(elMismo);
            var resultados = hilos.invokeAll(List.of(intento, intento, intento, intento));

            assertThat(resultados)
                    .extracting(uno -> uno.get().getClass().getSimpleName())
                    .containsExactlyInAnyOrder("Importado", "YaEstaba", "YaEstaba", "YaEstaba");
        }
    }

    @Test
    void asientaLaEdicionYLaCuentaComoHecho() {
        portal.importar(archivo(carpeta, "1.txt", texto(PRIMERA)));

        var edicion = portal.ediciones.ultima().orElseThrow();
        assertThat(edicion.importadaPor()).isEqualTo("operador:prueba");
        assertThat(portal.hechos).singleElement().isInstanceOfSatisfying(CatalogoImportado.class, hecho -> {
            assertThat(hecho.accion()).isEqualTo("domicilio.catalogo-importado");
            assertThat(hecho.detalle()).containsEntry("nuevas", "3");
        });
    }

    private String motivo(byte[] contenido) {
        var resultado = portal.importar(archivo(carpeta, "rechazado", contenido));
        assertThat(resultado).isInstanceOf(Rechazado.class);
        return ((Rechazado) resultado).motivo();
    }

    private static Edicion.Cuenta cuenta(ResultadoDeImportacion resultado) {
        assertThat(resultado).isInstanceOf(Importado.class);
        return ((Importado) resultado).edicion().cuenta();
    }

    private List<String> nombres(CodigoPostal codigoPostal) {
        return portal.catalogo.colonias(codigoPostal).stream()
                .map(Colonia::lugar)
                .map(lugar -> lugar.asentamiento().nombre())
                .toList();
    }
}
