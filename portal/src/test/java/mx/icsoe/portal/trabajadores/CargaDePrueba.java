package mx.icsoe.portal.trabajadores;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Un archivo de trabajadores de alguien, para las pruebas de otros. */
public final class CargaDePrueba {

    private CargaDePrueba() {}

    /** Una dirección que existe para una ruta de quien se diga. */
    public static String direccion(ApplicationContext portal, Identidad quien, String patron) {
        var prueba = new ContratosDePrueba(portal);
        var informativa = prueba.normal(quien.contratista());
        var contrato = prueba.agregar(quien.contratista(), informativa).id();
        var carga = recibir(portal, quien, contrato, TrabajadoresDePrueba.archivo(0, 3));
        return patron.replace("{informativa}", informativa.toString())
                .replace("{contrato}", contrato.toString())
                .replace("{carga}", carga.toString());
    }

    /** Sube un archivo y espera a que se termine de atender. */
    public static Carga cargar(ApplicationContext portal, Identidad quien, ContratoId contrato, String archivo) {
        CargaId id = recibir(portal, quien, contrato, archivo);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> portal.getBean(Cargas.class)
                                .buscar(quien.contratista(), id)
                                .orElseThrow(),
                        carga -> !carga.estado().enCurso());
    }

    /** Un archivo que se queda donde se diga: lo tiene otro nodo, que aún no acaba. */
    public static CargaId detenidaEn(
            ApplicationContext portal, Identidad quien, ContratoId contrato, Carga.Estado estado) {
        return Objects.requireNonNull(new TransactionTemplate(portal.getBean(PlatformTransactionManager.class))
                .execute(transaccion -> {
                    CargaId id = recibir(portal, quien, contrato, TrabajadoresDePrueba.archivo(500, 503));
                    regresar(portal, quien, id, estado);
                    return id;
                }));
    }

    /** Como si nunca se hubiera terminado. */
    public static void regresar(ApplicationContext portal, Identidad quien, CargaId carga, Carga.Estado estado) {
        portal.getBean(JdbcClient.class)
                .sql("""
                        update trabajadores.carga
                        set estado = :estado, turno = gen_random_uuid(), turno_vence = timestamptz '2100-01-01'
                        where contratista_id = :contratista and carga_id = :carga
                        """)
                .param("estado", estado.name())
                .param("contratista", quien.contratista().valor())
                .param("carga", carga.valor())
                .update();
    }

    /** Lo que hace quien ya no quiere esperarlo. */
    public static void cancelar(ApplicationContext portal, Identidad quien, CargaId carga) {
        var una =
                portal.getBean(Cargas.class).buscar(quien.contratista(), carga).orElseThrow();
        if (!portal.getBean(DeshacerCarga.class).cancelar(una, quien.autor())) {
            throw new AssertionError("no se canceló: " + una);
        }
    }

    private static CargaId recibir(ApplicationContext portal, Identidad quien, ContratoId contrato, String archivo) {
        var contenido = new ByteArrayInputStream(archivo.getBytes(StandardCharsets.UTF_8));
        return portal.getBean(RecibirCarga.class)
                .recibir(quien.contratista(), contrato, "a.csv", contenido, quien.autor())
                .orElseThrow();
    }
}
