package mx.icsoe.portal.usuarios;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Un capturista con cuenta, activo con quien se diga.
 *
 * @param contrasena con la que entra
 */
public record CapturistaDePrueba(ApplicationContext portal, Cuenta cuenta, String contrasena) {

    private static final AtomicInteger CUANTOS = new AtomicInteger(70_000);
    private static final String CONTRASENA = "siete tortugas verdes";

    /** Uno con una CURP que nadie más tiene. */
    public static CapturistaDePrueba nuevo(ApplicationContext portal) {
        return nuevo(portal, TrabajadoresDePrueba.curp(CUANTOS.incrementAndGet()));
    }

    public static CapturistaDePrueba nuevo(ApplicationContext portal, String curp) {
        UUID id = portal.getBean(Uuid7.class).siguiente();
        var cuenta = new Cuenta(
                new CapturistaId(id),
                new Curp(curp),
                "Gloria Hernández García",
                new Correo("gloria." + id + "@ejemplo.mx"),
                // Con poco trabajo: aquí no se prueba cuánto cuesta adivinarla.
                new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(CONTRASENA),
                portal.getBean(InstantSource.class).instant());
        portal.getBean(Cuentas.class).abrir(cuenta);
        return new CapturistaDePrueba(portal, cuenta, CONTRASENA);
    }

    public CapturistaId id() {
        return cuenta.id();
    }

    /** Lo registra, ya activo, con un contratista. */
    public CapturistaDePrueba sirveA(ContratistaId contratista, Facultad... facultades) {
        var ahora = portal.getBean(InstantSource.class).instant();
        Set<Facultad> todas = EnumSet.noneOf(Facultad.class);
        todas.addAll(Set.of(facultades));
        var datos = new DatosDeUsuario(cuenta.curp(), cuenta.nombre(), cuenta.correo(), null);
        var usuario = new Usuario(
                contratista,
                new UsuarioId(portal.getBean(Uuid7.class).siguiente()),
                datos,
                EstadoDeUsuario.ACTIVO,
                todas,
                cuenta.id(),
                null,
                1,
                ahora);
        boolean agregado = portal.getBean(UsuariosGuardados.class)
                .agregar(usuario, new Movimiento(OrdenDeUsuario.ACEPTAR, EstadoDeUsuario.ACTIVO, todas, ahora));
        if (!agregado) {
            throw new IllegalStateException("el contratista ya tenía registrada esa CURP");
        }
        return this;
    }

    public CapturistaEnSesion enSesion() {
        return cuenta.enSesion(portal.getBean(InstantSource.class).instant());
    }

    /** La sesión de quien entró y aún no elige por quién trabaja. */
    public SesionDePrueba sesion() {
        return SesionDePrueba.de(portal, enSesion());
    }

    /** La sesión en que trabaja por ese contratista, con lo que le deje hacer. */
    public SesionDePrueba sesionPor(ContratistaId contratista) {
        List<Identidad> identidades = new ArrayList<>();
        portal.getBean(ElegirContratista.class).elegir(enSesion(), contratista, identidades::add);
        return SesionDePrueba.de(portal, identidades.getFirst());
    }
}
