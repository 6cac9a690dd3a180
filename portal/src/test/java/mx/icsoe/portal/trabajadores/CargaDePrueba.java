package mx.icsoe.portal.trabajadores;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;

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

    private static CargaId recibir(ApplicationContext portal, Identidad quien, ContratoId contrato, String archivo) {
        var contenido = new ByteArrayInputStream(archivo.getBytes(StandardCharsets.UTF_8));
        return portal.getBean(RecibirCarga.class)
                .recibir(quien.contratista(), contrato, "a.csv", contenido, quien.autor())
                .orElseThrow();
    }
}
