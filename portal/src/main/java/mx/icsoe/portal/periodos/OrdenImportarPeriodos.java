package mx.icsoe.portal.periodos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.arranque.Orden;
import org.springframework.stereotype.Component;

/** {@code ./icsoe periodos importar ARCHIVO.csv}. */
@Component
class OrdenImportarPeriodos implements Orden {

    private static final int BIEN = 0;
    private static final int RECHAZADO = 1;
    private static final int MAL_PEDIDO = 2;
    private static final long OCTETOS = 4L * 1024 * 1024;
    private static final String USO = """
            Indica el archivo con los días inhábiles, la UMA o los salarios mínimos:
              ./icsoe periodos importar ARCHIVO.csv
            Su formato está en docs/operacion/periodos.md""";

    private final ImportarPeriodos importar;

    OrdenImportarPeriodos(ImportarPeriodos importar) {
        this.importar = importar;
    }

    @Override
    public String nombre() {
        return "periodos importar";
    }

    @Override
    public int ejecutar(List<String> argumentos, PrintStream salida) {
        if (argumentos.size() != 1) {
            salida.println(USO);
            return MAL_PEDIDO;
        }
        try {
            return importar(Path.of(argumentos.getFirst()), salida);
        } catch (NoSuchFileException noEsta) {
            salida.println("No existe el archivo " + argumentos.getFirst());
        } catch (CharacterCodingException otraCodificacion) {
            salida.println("El archivo no está en UTF-8: guárdalo como «CSV UTF-8»");
        } catch (IOException ilegible) {
            salida.println("No se puede leer el archivo " + argumentos.getFirst());
        }
        return RECHAZADO;
    }

    private int importar(Path archivo, PrintStream salida) throws IOException {
        if (Files.size(archivo) > OCTETOS) {
            salida.println("El archivo pesa más de 4 MB: no parece de datos de los periodos");
            return RECHAZADO;
        }
        byte[] contenido = Files.readAllBytes(archivo);
        var renglones = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(contenido))
                .toString()
                .lines()
                .toList();
        return switch (ArchivoDePeriodos.leer(renglones)) {
            case LecturaDePeriodos.ConFallas(var fallas) -> rechazado(fallas, salida);
            case LecturaDePeriodos.Leida(var datos) -> {
                decir(importar.importar(datos, Huella.de(contenido), operador()), salida);
                yield BIEN;
            }
        };
    }

    private static int rechazado(List<LecturaDePeriodos.Falla> fallas, PrintStream salida) {
        salida.println("No se importó nada. Corrige y vuelve a intentarlo:");
        fallas.forEach(falla -> salida.println("  renglón " + falla.renglon() + ": " + falla.causa()));
        return RECHAZADO;
    }

    private static void decir(ImportarPeriodos.Resumen resumen, PrintStream salida) {
        resumen.cambios().forEach(salida::println);
        resumen.vencimientos().forEach(salida::println);
        salida.println(resumen.cambios().size() + " datos cambiaron y " + resumen.iguales() + " ya estaban así.");
    }

    private static Autor operador() {
        return new Autor("operador", System.getProperty("user.name", "desconocido"));
    }
}
