package mx.icsoe.portal.domicilio.datos;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.pruebas.BaseDePruebas;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** El importador y el catálogo sobre una base nueva, sin Spring alrededor. */
final class PortalDePostales {

    static final Autor OPERADOR = new Autor("operador", "prueba");
    static final Piso SIN_PISO = new Piso(1, 1);

    final List<Object> hechos = new CopyOnWriteArrayList<>();
    final JdbcClient sql;
    final CatalogoPostalJdbc catalogo;
    final EdicionesJdbc ediciones;
    final ImportarCatalogo importar;

    PortalDePostales() {
        var fuente = BaseDePruebas.nueva().comoAplicacion();
        var reloj = new RelojDePrueba();
        sql = JdbcClient.create(fuente);
        catalogo = new CatalogoPostalJdbc(sql);
        ediciones = new EdicionesJdbc(sql);
        importar = new ImportarCatalogo(
                new TransactionTemplate(new DataSourceTransactionManager(fuente)),
                new CargaDelCatalogo(sql),
                new CopiaDelCatalogo(fuente),
                ediciones,
                new ImportarCatalogo.Sello(reloj, new Uuid7(reloj, new Random(2010))),
                hechos::add);
    }

    ResultadoDeImportacion importar(ArchivoDelCatalogo archivo) {
        return importar(archivo, SIN_PISO);
    }

    ResultadoDeImportacion importar(ArchivoDelCatalogo archivo, Piso piso) {
        return importar.importar(
                new ImportarCatalogo.Pedido(archivo, Edicion.Origen.OFICIAL, piso, OPERADOR), Avance.CALLADO);
    }
}
