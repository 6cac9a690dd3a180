package mx.icsoe.portal.notas;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Medio;
import mx.icsoe.portal.presentacion.PresentacionDePrueba;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.springframework.context.ApplicationContext;

/** Un contratista con su e.firma y los capturistas que le ayudan, cada uno en su navegador. */
public final class EntreDos {

    public static final Cuatrimestre PERIODO = new Cuatrimestre(2026, 1);

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static int siguiente;

    private final ApplicationContext portal;
    private final int puerto;
    private final Persona persona;
    private final PresentacionDePrueba prueba;

    public EntreDos(ApplicationContext portal, int puerto) {
        this.portal = portal;
        this.puerto = puerto;
        this.persona = otraPersona();
        this.prueba = new PresentacionDePrueba(portal, EntradaDeNavegador.efirmaDe(persona)).conDatosGenerales();
    }

    /** Cada prueba, con su propio contratista. */
    private static synchronized Persona otraPersona() {
        int cual = siguiente++;
        return new Persona(
                "NOT16%02d%02dKT%d".formatted(cual / 252 % 12 + 1, cual / 9 % 28 + 1, cual % 9 + 1),
                "Contratista de Notas " + cual,
                Persona.moral().curp(),
                Persona.moral().representante());
    }

    public Persona persona() {
        return persona;
    }

    public PresentacionDePrueba prueba() {
        return prueba;
    }

    /** Una normal en captura y completa. */
    public Ficha completa(int contratos) {
        return prueba.normal(PERIODO, contratos);
    }

    public Informativa informativa(Ficha ficha) {
        return prueba.informativa(ficha.id());
    }

    public List<Contrato> contratos(Ficha ficha) {
        return portal.getBean(Contratos.class).de(ficha.contratista(), ficha.id());
    }

    /** Todo lo que hay en el hilo. */
    public List<Nota> hilo(Ficha ficha) {
        return portal.getBean(Notas.class).de(ficha.contratista(), ficha.id()).stream()
                .map(NotaDelHilo::nota)
                .toList();
    }

    public SesionDePrueba sesionDelContratista() {
        var quien = prueba.identidad();
        return SesionDePrueba.de(
                portal, Identidad.conEfirma(quien.contratista(), quien.rfc(), quien.nombre(), quien.serie(), ahora()));
    }

    public SesionDePrueba sesionDelCapturista(String nombre, Facultad... facultades) {
        return sesionDelContratista().por(portal, capturista(nombre, facultades));
    }

    private Medio capturista(String nombre, Facultad... facultades) {
        var quien = new CapturistaEnSesion(
                new CapturistaId(UUID.nameUUIDFromBytes(nombre.getBytes(StandardCharsets.UTF_8))), nombre, ahora());
        return new Medio.Capturista(quien, Set.of(facultades));
    }

    /** Las sesiones se abren cuando se piden, aunque la hora de la prueba haya saltado. */
    private Instant ahora() {
        return portal.getBean(InstantSource.class).instant();
    }

    public Quien contratista() {
        return new Quien(sesionDelContratista());
    }

    public Quien conLlave() {
        return new Quien(sesionDelContratista().por(portal, new Medio.LlaveDeAcceso("1")));
    }

    /** Con todas las facultades. */
    public Quien capturista(String nombre) {
        return con(nombre, Facultad.values());
    }

    public Quien con(String nombre, Facultad... facultades) {
        return new Quien(sesionDelCapturista(nombre, facultades));
    }

    /** Alguien frente a su navegador sin guiones. */
    public final class Quien {

        private final SesionDePrueba sesion;
        private final Navegador navegador;

        private Quien(SesionDePrueba sesion) {
            this.sesion = sesion;
            this.navegador = new Navegador(puerto).con(sesion);
        }

        public SesionDePrueba sesion() {
            return sesion;
        }

        public HttpResponse<String> ver(Ficha ficha, String pagina) {
            return navegador.pedir("/icsoe/informativas/" + ficha.id() + pagina);
        }

        public HttpResponse<String> enviar(Ficha ficha, String pagina, Map<String, String> campos) {
            var completos = new LinkedHashMap<>(campos);
            completos.put("_csrf", sesion.ficha());
            return navegador.enviar("/icsoe/informativas/" + ficha.id() + pagina, completos);
        }

        /** Con la versión que la página tenía a la vista. */
        public HttpResponse<String> confirmar(Ficha ficha, String pagina, Map<String, String> campos) {
            return confirmar(ficha, pagina, campos, pagina);
        }

        /** Con la versión que se veía en otra página: de donde sale el formulario. */
        public HttpResponse<String> confirmar(Ficha ficha, String pagina, Map<String, String> campos, String aLaVista) {
            var completos = new LinkedHashMap<>(campos);
            completos.put("version", version(ver(ficha, aLaVista)));
            return enviar(ficha, pagina, completos);
        }
    }

    public static String version(HttpResponse<String> respuesta) {
        var hallada = VERSION.matcher(respuesta.body());
        if (!hallada.find()) {
            throw new AssertionError("sin versión: " + respuesta.statusCode() + " " + respuesta.body());
        }
        return hallada.group(1);
    }
}
