package mx.icsoe.portal.pruebas;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Una base nueva con todas las migraciones, copiada de una plantilla que se hace una vez por JVM.
 *
 * @param nombre el de la base en el servidor de pruebas
 */
public record BaseDePruebas(String nombre) {

    private static final String PLANTILLA = "plantilla";
    private static final AtomicInteger SIGUIENTE = new AtomicInteger();

    /** Crea una base que nadie más usa. */
    public static BaseDePruebas nueva() {
        String plantilla = Plantilla.LISTA;
        var base = new BaseDePruebas("prueba_" + SIGUIENTE.incrementAndGet());
        crear(base.nombre, "TEMPLATE " + plantilla);
        return base;
    }

    /** Crea una base sin migrar, para probar las migraciones mismas. */
    public static BaseDePruebas vacia() {
        var base = new BaseDePruebas("prueba_" + SIGUIENTE.incrementAndGet());
        crear(base.nombre, "");
        return base;
    }

    public String url() {
        return ServidorDePruebas.unico().url(nombre);
    }

    /** Con los permisos que el portal tiene al atender. */
    public DataSource comoAplicacion() {
        return fuente(ServidorDePruebas.APLICACION);
    }

    /** Con los permisos de quien migra. */
    public DataSource comoDueno() {
        return fuente(ServidorDePruebas.DUENO);
    }

    private PGSimpleDataSource fuente(String usuario) {
        var fuente = new PGSimpleDataSource();
        fuente.setUrl(url());
        fuente.setUser(usuario);
        fuente.setPassword(ServidorDePruebas.CONTRASENA);
        return fuente;
    }

    private static void crear(String nombre, String origen) {
        ServidorDePruebas.unico()
                .administrar("CREATE DATABASE " + nombre + " OWNER " + ServidorDePruebas.DUENO + " " + origen);
    }

    private static final class Plantilla {
        static final String LISTA = migrar();

        private static String migrar() {
            crear(PLANTILLA, "");
            Flyway.configure()
                    .dataSource(new BaseDePruebas(PLANTILLA).comoDueno())
                    .locations("classpath:db/migration")
                    .defaultSchema("plataforma")
                    .outOfOrder(true)
                    .placeholders(Map.of("rol_app", ServidorDePruebas.APLICACION))
                    .load()
                    .migrate();
            return PLANTILLA;
        }
    }
}
