package mx.icsoe.portal.usuarios;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;

/**
 * Qué contraseñas se admiten (NIST SP 800-63B rev. 4, 3.1.1.2; ASVS 5.0, 6.2): largas, de lo que sea, que no estén entre
 * las que se prueban primero ni digan de quién son.
 */
final class ReglasDeContrasena {

    static final int MINIMO = 12;
    static final int MAXIMO = 128;

    /** De 0 a 4: de aquí en adelante resiste a quien robe la base y las pruebe en su equipo. */
    private static final int SUFICIENTE = 3;

    /** Medir más no cambia el resultado, y cuesta. */
    private static final int LO_QUE_SE_MIDE = 64;

    private static final int PALABRA = 4;
    private static final int RAIZ_DE_CURP = 10;
    private static final List<String> DE_LA_CASA = List.of(
            "icsoe",
            "capturista",
            "contratista",
            "informativa",
            "contrasena",
            "contraseña",
            "imss",
            "mexico",
            "bienvenido",
            "usuario",
            "acceso",
            "guadalupe",
            "america",
            "chivas",
            "pumas",
            "cruzazul",
            "tequiero",
            "teamo",
            "princesa",
            "estrella",
            "corazon",
            "hola",
            "mariposa",
            "familia",
            "secreto");

    private ReglasDeContrasena() {}

    /** Por qué no se admite; vacío si está bien. */
    static Optional<MotivoDeUsuarios> defecto(String escrita, Curp curp, String nombre, List<Correo> correos) {
        String contrasena = Contrasenas.normal(escrita);
        int largo = contrasena.codePointCount(0, contrasena.length());
        if (contrasena.isBlank()) {
            return Optional.of(MotivoDeUsuarios.CONTRASENA_VACIA);
        }
        if (largo < MINIMO) {
            return Optional.of(MotivoDeUsuarios.CONTRASENA_CORTA);
        }
        if (largo > MAXIMO) {
            return Optional.of(MotivoDeUsuarios.CONTRASENA_LARGA);
        }
        var propias = propias(curp, nombre, correos);
        if (propias.stream().anyMatch(llana(contrasena)::contains)) {
            return Optional.of(MotivoDeUsuarios.CONTRASENA_CON_DATOS);
        }
        return esFacil(contrasena, propias) ? Optional.of(MotivoDeUsuarios.CONTRASENA_FACIL) : Optional.empty();
    }

    private static boolean esFacil(String contrasena, List<String> propias) {
        var conocidas = new ArrayList<>(DE_LA_CASA);
        conocidas.addAll(propias);
        String medida = contrasena.length() <= LO_QUE_SE_MIDE ? contrasena : contrasena.substring(0, LO_QUE_SE_MIDE);
        return Medidor.UNICO.measure(medida, conocidas).getScore() < SUFICIENTE;
    }

    /** Lo que otros saben de la persona, en minúsculas y sin acentos. */
    private static List<String> propias(Curp curp, String nombre, List<Correo> correos) {
        var delCorreo = correos.stream().flatMap(correo -> Stream.of(correo.nombre(), correo.dominio()));
        return Stream.concat(
                        Stream.of(curp.valor(), curp.valor().substring(0, RAIZ_DE_CURP)),
                        Stream.concat(Stream.of(nombre.split("\\s+", -1)), delCorreo))
                .map(ReglasDeContrasena::llana)
                .filter(palabra -> palabra.length() >= PALABRA)
                .distinct()
                .toList();
    }

    private static String llana(String texto) {
        return Normalizer.normalize(texto, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Sus diccionarios pesan: se leen la primera vez que hacen falta. */
    private static final class Medidor {
        private static final Zxcvbn UNICO = new Zxcvbn();
    }
}
