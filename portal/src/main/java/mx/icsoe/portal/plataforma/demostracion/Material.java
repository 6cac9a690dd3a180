package mx.icsoe.portal.plataforma.demostracion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;

/**
 * Los archivos que alguien usa para recorrer el portal.
 *
 * @param carpeta donde los busca
 */
record Material(Path carpeta) {

    private static final Duration MARGEN = Duration.ofDays(1);

    /** Una e.firma que se ofrece: de quién es y en qué subcarpeta queda. */
    record Ofrecida(String titulo, String subcarpeta, Persona persona) {}

    static final List<Ofrecida> OFRECIDAS = List.of(
            new Ofrecida("persona moral", "persona-moral", Persona.moral()),
            new Ofrecida("persona fisica", "persona-fisica", Persona.fisica()));

    /** Pone lo que falte; dice si la autoridad expidió algo nuevo. */
    boolean completar(AutoridadDeDemostracion autoridad, Instant ahora, SecureRandom azar) throws IOException {
        boolean expidio = false;
        for (Ofrecida ofrecida : OFRECIDAS) {
            Path suya = carpeta.resolve(ofrecida.subcarpeta());
            if (!Files.exists(suya.resolve("contrasena.txt"))) {
                EfirmaDeDemostracion efirma = autoridad.expedirFiel(ofrecida.persona(), ahora.minus(MARGEN));
                efirma.guardar(suya, ofrecida.persona().rfc(), azar);
                // Al final: si el proceso muere antes, la siguiente vez se expide otra.
                Files.writeString(suya.resolve("contrasena.txt"), EfirmaDeDemostracion.CONTRASENA);
                expidio = true;
            }
        }
        if (!Files.exists(acuse())) {
            AcuseDeMuestra.escribir(acuse(), OFRECIDAS.getFirst().persona());
        }
        return expidio;
    }

    Path acuse() {
        return carpeta.resolve("acuse-repse-de-muestra.pdf");
    }
}
