package mx.icsoe.portal.pruebas;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mx.icsoe.portal.acceso.AceptarTerminos;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.sesiones.AbridorDeSesiones;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Medio;
import org.springframework.context.ApplicationContext;

/**
 * Una sesión abierta sin e.firma, para probar las páginas de quien ya entró.
 *
 * @param llave valor de la galleta {@link #GALLETA}: en un navegador se pone con {@code path=/}, {@code secure} y
 *     {@code httpOnly}
 * @param ficha valor del campo {@code _csrf} de sus formularios
 */
public record SesionDePrueba(EnSesion quien, String llave, String ficha) {

    public static final String GALLETA = "__Host-icsoe";

    private static final AtomicInteger SIGUIENTE = new AtomicInteger();

    /** Abre una sesión para quien se diga, que ya aceptó los términos en vigor. */
    public static SesionDePrueba de(ApplicationContext portal, EnSesion quien) {
        return de(
                portal, quien, portal.getBean(AceptarTerminos.class).vigentes().version());
    }

    /**
     * Abre una sesión de quien aceptó otra versión de los términos.
     *
     * @param terminos la versión; 0 si ninguna
     */
    public static SesionDePrueba de(ApplicationContext portal, EnSesion quien, int terminos) {
        String llave = AbridorDeSesiones.abrir(portal, quien, terminos);
        return new SesionDePrueba(quien, llave, AbridorDeSesiones.ficha(llave));
    }

    /** Abre una sesión para un contratista inventado, que no está en ninguna tabla. */
    public static SesionDePrueba de(ApplicationContext portal, String rfc) {
        return de(
                portal,
                identidad(
                        portal, new ContratistaId(UUID.nameUUIDFromBytes(rfc.getBytes(StandardCharsets.UTF_8))), rfc));
    }

    /** Abre una sesión para un contratista dado de alta, como si hubiera entrado con su e.firma. */
    public static SesionDePrueba deAlta(ApplicationContext portal, String rfc) {
        ContratistaId id = portal.getBean(Contratistas.class)
                .registrarEntrada(new Rfc(rfc), "Contratista de prueba", "30001000000500003416");
        return de(portal, identidad(portal, id, rfc));
    }

    /** Abre una sesión del mismo contratista, pero de quien entró por ese medio. */
    public SesionDePrueba por(ApplicationContext portal, Medio medio) {
        Identidad dueno = identidad();
        return de(portal, new Identidad(dueno.contratista(), dueno.rfc(), dueno.nombre(), medio, dueno.desde()));
    }

    /** Quien actúa por un contratista. */
    public Identidad identidad() {
        return (Identidad) quien;
    }

    /** Como {@link #deAlta(ApplicationContext, String)}, con un RFC que nadie más usa: la prueba se puede repetir en la misma base. */
    public static SesionDePrueba deAlta(ApplicationContext portal) {
        return deAlta(portal, otroRfc());
    }

    /** Un RFC de persona moral distinto cada vez. */
    public static String otroRfc() {
        int cual = SIGUIENTE.getAndIncrement();
        return "Z%c%c0101%02dAB1".formatted('A' + cual / 26 % 26, 'A' + cual % 26, 1 + cual / 676 % 28);
    }

    /** La identidad de un contratista que acaba de entrar. */
    public static Identidad identidad(ApplicationContext portal, ContratistaId contratista, String rfc) {
        return Identidad.conEfirma(
                contratista,
                new Rfc(rfc),
                "Contratista de prueba",
                "30001000000500003416",
                portal.getBean(InstantSource.class).instant());
    }

    /** El encabezado {@code Cookie} de sus peticiones. */
    public String encabezado() {
        return GALLETA + "=" + llave;
    }
}
