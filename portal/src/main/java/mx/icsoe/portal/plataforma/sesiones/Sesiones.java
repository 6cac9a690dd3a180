package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.FinDeSesion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * La puerta de las sesiones. Cada petición lee la suya una sola vez y solo si alguien pregunta por ella; el último uso
 * se anota a lo más una vez por minuto. Segura entre hilos.
 */
@Component
public class Sesiones implements FinDeSesion {

    private static final String LEIDA = Sesiones.class.getName() + ".leida";
    private static final String LLAVE = Sesiones.class.getName() + ".llave";
    private static final int LARGO_DE_UN_DATO = 2_000;

    private final SesionesJdbc sesiones;
    private final DuracionDeSesion duracion;
    private final InstantSource reloj;
    private final RandomGenerator azar;

    Sesiones(SesionesJdbc sesiones, DuracionDeSesion duracion, InstantSource reloj, RandomGenerator azar) {
        this.sesiones = sesiones;
        this.duracion = duracion;
        this.reloj = reloj;
        this.azar = azar;
    }

    /** Abre la sesión de quien acaba de entrar, con llave nueva: la que hubiera antes deja de valer. */
    public void abrir(HttpServletRequest peticion, HttpServletResponse respuesta, EnSesion quien) {
        llave(peticion).ifPresent(anterior -> sesiones.cerrar(anterior, reloj.instant()));
        estrenar(peticion, respuesta, quien);
        ContextoDeSesion.reconocer(quien);
    }

    /** Termina la sesión en el servidor; la galleta que quede en otra parte ya no sirve. */
    public void cerrar(HttpServletRequest peticion, HttpServletResponse respuesta) {
        llave(peticion).ifPresent(llave -> sesiones.cerrar(llave, reloj.instant()));
        peticion.setAttribute(LEIDA, Optional.empty());
        peticion.removeAttribute(LLAVE);
        Galleta.SESION.quitar(respuesta);
    }

    /** Termina todas las sesiones de alguien, salvo la de esta petición. */
    public void terminarLasDemas(UUID sujeto, HttpServletRequest peticion) {
        sesiones.cerrarLasDemas(sujeto, llave(peticion), reloj.instant());
    }

    /** Termina todas las sesiones de alguien: olvidó su contraseña o ya no entra. */
    public void terminarTodas(UUID sujeto) {
        sesiones.cerrarLasDemas(sujeto, Optional.empty(), reloj.instant());
    }

    /** Termina las sesiones en que un capturista trabaja por un contratista; las que tenga por otros siguen. */
    public void terminar(CapturistaId capturista, ContratistaId contratista) {
        sesiones.cerrar(capturista, contratista, reloj.instant());
    }

    /** Termina las sesiones que alguien abrió con una llave de acceso que ya no sirve. */
    public void terminarLasDeLaLlave(UUID sujeto, String referencia) {
        sesiones.cerrarLasDeLaLlave(sujeto, referencia, reloj.instant());
    }

    public Optional<EnSesion> quien(HttpServletRequest peticion) {
        return vigente(peticion).flatMap(Sesion::quien);
    }

    /** Quien tenía la sesión que ya terminó, por lo que fuera. */
    public Optional<EnSesion> quienEstuvo(HttpServletRequest peticion) {
        return terminada(peticion).flatMap(Sesion::quien);
    }

    /** Cuánto le queda a la sesión de quien entró, si no se usa más. */
    @Override
    public Optional<Duration> resta(HttpServletRequest peticion) {
        return vigente(peticion)
                .filter(sesion -> sesion.quien().isPresent())
                .map(sesion -> Duration.between(reloj.instant(), sesion.vence()));
    }

    public Optional<String> dato(HttpServletRequest peticion, DatoDeSesion dato) {
        return vigente(peticion).map(sesion -> sesion.datos().get(dato));
    }

    /** Recuerda un texto mientras dure la sesión; si nadie ha entrado, abre una anónima. */
    public void poner(HttpServletRequest peticion, HttpServletResponse respuesta, DatoDeSesion dato, String valor) {
        if (valor.length() > LARGO_DE_UN_DATO) {
            throw new IllegalArgumentException("un dato de sesión tiene a lo más " + LARGO_DE_UN_DATO + " caracteres");
        }
        Llave llave = vigente(peticion).map(Sesion::llave).orElseGet(() -> estrenar(peticion, respuesta, null));
        sesiones.poner(llave, dato, valor);
        peticion.removeAttribute(LEIDA);
    }

    /**
     * Lo que ata algo, como un reto, al navegador que lo pidió. Cambia cuando alguien entra o sale. Si el navegador aún
     * no tiene galleta, la recibe con esta respuesta.
     */
    public Huella ligadura(HttpServletRequest peticion, HttpServletResponse respuesta) {
        return llaveOEstrena(peticion, respuesta).ligadura();
    }

    /** Si la persona había entrado y su sesión terminó sin que saliera. */
    public boolean seAcaboElTiempo(HttpServletRequest peticion) {
        return terminada(peticion)
                .filter(sesion -> sesion.quien().isPresent() && !sesion.cerrada())
                .isPresent();
    }

    /** Anota que la persona sigue ahí y devuelve cuánto le queda ahora a la sesión; vacío si ya terminó. */
    Optional<Duration> seguir(HttpServletRequest peticion) {
        Optional<Sesion> seguida = vigente(peticion).map(sesion -> sesiones.anotarUso(sesion, reloj.instant()));
        peticion.setAttribute(LEIDA, seguida);
        return resta(peticion);
    }

    /** La sesión que ya terminó y aún se conserva, para no perder lo que se estaba escribiendo. */
    Optional<Sesion> terminada(HttpServletRequest peticion) {
        return llave(peticion).flatMap(sesiones::buscar).filter(sesion -> !sesion.vigente(reloj.instant()));
    }

    Optional<Llave> llave(HttpServletRequest peticion) {
        return peticion.getAttribute(LLAVE) instanceof Llave llave
                ? Optional.of(llave)
                : Galleta.SESION.leer(peticion).flatMap(Llave::leer);
    }

    Llave llaveOEstrena(HttpServletRequest peticion, HttpServletResponse respuesta) {
        return llave(peticion).orElseGet(() -> darLlave(peticion, respuesta));
    }

    Optional<Sesion> vigente(HttpServletRequest peticion) {
        if (peticion.getAttribute(LEIDA) instanceof Optional<?> leida) {
            return leida.map(Sesion.class::cast);
        }
        Instant ahora = reloj.instant();
        Optional<Sesion> vigente = llave(peticion)
                .flatMap(sesiones::buscar)
                .filter(sesion -> sesion.vigente(ahora))
                .map(sesion -> conUso(sesion, ahora));
        peticion.setAttribute(LEIDA, vigente);
        return vigente;
    }

    private Sesion conUso(Sesion sesion, Instant ahora) {
        return ahora.isBefore(sesion.ultimoAcceso().plus(duracion.registro()))
                ? sesion
                : sesiones.anotarUso(sesion, ahora);
    }

    private Llave estrenar(HttpServletRequest peticion, HttpServletResponse respuesta, @Nullable EnSesion quien) {
        Llave llave = darLlave(peticion, respuesta);
        sesiones.guardar(llave, quien, reloj.instant());
        peticion.removeAttribute(LEIDA);
        return llave;
    }

    private Llave darLlave(HttpServletRequest peticion, HttpServletResponse respuesta) {
        Llave llave = Llave.nueva(azar);
        peticion.setAttribute(LLAVE, llave);
        Galleta.SESION.poner(respuesta, llave.valor());
        return llave;
    }
}
