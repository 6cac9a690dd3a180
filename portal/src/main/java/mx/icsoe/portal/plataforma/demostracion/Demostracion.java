package mx.icsoe.portal.plataforma.demostracion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.CarpetaDeAutoridad;
import mx.icsoe.efirma.demostracion.ServicioOcsp;

/** La autoridad de demostración de una carpeta de datos, con su servicio OCSP atendiendo. */
final class Demostracion implements AutoCloseable {

    private static final int BITS = 3072;

    private final Path anclas;
    private final Material material;
    private final ServicioOcsp ocsp;

    private Demostracion(Path anclas, Material material, ServicioOcsp ocsp) {
        this.anclas = anclas;
        this.material = material;
        this.ocsp = ocsp;
    }

    /** Abre la autoridad que la carpeta ya tenga, para que sus e.firmas sigan sirviendo; si no hay, la crea. */
    static Demostracion abrir(Path datos, InstantSource reloj, SecureRandom azar) {
        try {
            var guardada = new CarpetaDeAutoridad(datos.resolve("autoridad-de-demostracion"));
            AutoridadDeDemostracion autoridad = guardada.existe()
                    ? guardada.abrir(azar)
                    : AutoridadDeDemostracion.crear(BITS, reloj.instant(), azar);
            var material = new Material(datos.resolve("demostracion"));
            if (material.completar(autoridad, reloj.instant(), azar) || !guardada.existe()) {
                guardada.guardar(autoridad, azar);
            }
            return new Demostracion(guardada.anclas(), material, ServicioOcsp.abrir(autoridad, 0, reloj));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path anclas() {
        return anclas;
    }

    URI ocsp() {
        return ocsp.direccion();
    }

    Material material() {
        return material;
    }

    @Override
    public void close() {
        ocsp.close();
    }
}
