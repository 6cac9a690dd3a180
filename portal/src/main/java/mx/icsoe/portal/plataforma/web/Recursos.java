package mx.icsoe.portal.plataforma.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * La dirección de cada recurso propio con la huella de su contenido, para que el navegador lo guarde sin caducar. El
 * contenido no cambia mientras el portal corre, así que cada una se averigua una vez. Segura entre hilos.
 */
@Component
class Recursos {

    private static final String CARPETA = "/recursos/";

    private final ResourceUrlProvider proveedor;
    private final Map<String, String> direcciones = new ConcurrentHashMap<>();

    Recursos(ResourceUrlProvider proveedor) {
        this.proveedor = proveedor;
    }

    String direccion(String archivo) {
        return direcciones.computeIfAbsent(archivo, this::averiguar);
    }

    private String averiguar(String archivo) {
        String ruta = CARPETA + archivo;
        String conHuella = proveedor.getForLookupPath(ruta);
        return conHuella == null ? ruta : conHuella;
    }
}
