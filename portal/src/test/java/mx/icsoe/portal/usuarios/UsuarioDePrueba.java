package mx.icsoe.portal.usuarios;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Capturistas invitados, por el mismo caso de uso que la página, y los enlaces que les llegan. */
public final class UsuarioDePrueba {

    private static final AtomicInteger CUANTOS = new AtomicInteger(40_000);

    private UsuarioDePrueba() {}

    /** Una CURP que nadie más tiene. */
    public static String curp() {
        return TrabajadoresDePrueba.curp(CUANTOS.incrementAndGet());
    }

    /** El identificador de uno recién invitado. */
    public static String invitado(ApplicationContext portal, Identidad quien) {
        String curp = curp();
        return invitado(portal, quien, curp, curp.toLowerCase(Locale.ROOT) + "@ejemplo.mx")
                .id()
                .valor()
                .toString();
    }

    public static Usuario invitado(ApplicationContext portal, Identidad quien, String curp, String correo) {
        var datos = new DatosDeUsuario(new Curp(curp), "Gloria Hernández García", new Correo(correo), null);
        UUID id = portal.getBean(Uuid7.class).siguiente();
        var alta = portal.getBean(InvitarUsuario.class)
                .invitar(
                        quien.contratista(),
                        new UsuarioId(id),
                        datos,
                        Set.of(Facultad.CAPTURAR, Facultad.ENVIAR_A_FIRMA),
                        quien.autor());
        if (alta instanceof Alta.Invitado(var usuario)) {
            return usuario;
        }
        throw new AssertionError("no se invitó: " + alta);
    }

    /** Las rutas de los enlaces que se han mandado a una dirección, los haya entregado ya el cartero o no. */
    public static List<String> enlaces(JdbcClient jdbc, String para, String rotulo) {
        return jdbc.sql("""
                        select ruta from plataforma.carta where para = :para and rotulo = :rotulo
                        union
                        select ruta from plataforma.recibido_de_demostracion where para = :para and rotulo = :rotulo
                        """)
                .param("para", para)
                .param("rotulo", rotulo)
                .query((renglon, n) -> renglon.getString("ruta"))
                .list();
    }

    public static String enlace(JdbcClient jdbc, String para, String rotulo) {
        var todos = enlaces(jdbc, para, rotulo);
        if (todos.size() != 1) {
            throw new AssertionError("se esperaba un enlace y hay " + todos.size());
        }
        return todos.getFirst();
    }
}
