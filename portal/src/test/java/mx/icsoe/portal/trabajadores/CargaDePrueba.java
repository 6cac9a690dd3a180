package mx.icsoe.portal.trabajadores;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationContext;

/** Un archivo de trabajadores de alguien, para las pruebas de otros. */
public final class CargaDePrueba {

    private CargaDePrueba() {}

    /** Una dirección que existe para una ruta de quien se diga. */
    public static String direccion(ApplicationContext portal, Identidad quien, String patron) {
        var prueba = new ContratosDePrueba(portal);
        var informativa = prueba.normal(quien.contratista());
        var contrato = prueba.agregar(quien.contratista(), informativa).id();
        byte[] archivo = TrabajadoresDePrueba.archivo(0, 3).getBytes(StandardCharsets.UTF_8);
        var carga = portal.getBean(RecibirCarga.class)
                .recibir(quien.contratista(), contrato, "a.csv", new ByteArrayInputStream(archivo), quien.autor())
                .orElseThrow();
        return patron.replace("{informativa}", informativa.toString())
                .replace("{contrato}", contrato.toString())
                .replace("{carga}", carga.toString());
    }
}
