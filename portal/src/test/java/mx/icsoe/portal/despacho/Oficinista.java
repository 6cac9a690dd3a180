package mx.icsoe.portal.despacho;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import mx.icsoe.portal.usuarios.Servicio;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Quien lleva a varios contratistas y ya entró. */
final class Oficinista {

    private final ApplicationContext portal;
    private final CapturistaDePrueba capturista;
    private final SesionDePrueba sesion;

    Oficinista(ApplicationContext portal, List<Servicio> servicios) {
        this.portal = portal;
        this.capturista = CapturistaDePrueba.nuevo(portal);
        servicios.forEach(
                cada -> capturista.sirveA(cada.contratista(), cada.facultades().toArray(Facultad[]::new)));
        this.sesion = capturista.sesion();
    }

    /** El contratista le quita el acceso. */
    void suspendidoPor(Servicio servicio) {
        portal.getBean(JdbcClient.class)
                .sql("update usuarios.usuario set estado = 'SUSPENDIDO' where contratista_id = :contratista"
                        + " and capturista_id = :capturista")
                .param("contratista", servicio.contratista().valor())
                .param("capturista", id().valor())
                .update();
    }

    CapturistaId id() {
        return capturista.id();
    }

    SesionDePrueba sesion() {
        return sesion;
    }

    Frente frenteA(int puerto) {
        return new Frente(new Navegador(puerto).con(sesion), sesion.ficha());
    }

    /** Su navegador, que envía formularios con su ficha. */
    record Frente(Navegador navegador, String ficha) {

        HttpResponse<String> ver(String ruta) {
            return navegador.pedir(ruta);
        }

        HttpResponse<String> enviar(String ruta, Map<String, String> campos) {
            var completos = new LinkedHashMap<>(campos);
            completos.put("_csrf", ficha);
            return navegador.enviar(ruta, completos);
        }
    }
}
