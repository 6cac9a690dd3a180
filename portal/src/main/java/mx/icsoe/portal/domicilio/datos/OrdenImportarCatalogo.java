package mx.icsoe.portal.domicilio.datos;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.plataforma.arranque.Orden;
import org.springframework.stereotype.Component;

/** {@code ./icsoe catalogo-postal importar ARCHIVO} o {@code --descargar}. */
@Component
class OrdenImportarCatalogo implements Orden {

    private static final int BIEN = 0;
    private static final int RECHAZADO = 1;
    private static final int MAL_PEDIDO = 2;
    private static final String USO = """
            Indica el ZIP o el TXT de Correos de México:
              ./icsoe catalogo-postal importar ARCHIVO
            o pide que se descargue de su sitio:
              ./icsoe catalogo-postal importar --descargar""";

    private final ImportarCatalogo importar;
    private final DescargarCatalogo descargar;
    private final CatalogoPostalProperties ajustes;

    OrdenImportarCatalogo(ImportarCatalogo importar, DescargarCatalogo descargar, CatalogoPostalProperties ajustes) {
        this.importar = importar;
        this.descargar = descargar;
        this.ajustes = ajustes;
    }

    @Override
    public String nombre() {
        return "catalogo-postal importar";
    }

    @Override
    public int ejecutar(List<String> argumentos, PrintStream salida) {
        if (argumentos.size() != 1) {
            salida.println(USO);
            return MAL_PEDIDO;
        }
        String archivo = argumentos.getFirst();
        return archivo.equals("--descargar") ? descargado(salida) : importado(Path.of(archivo), salida);
    }

    private int descargado(PrintStream salida) {
        salida.println("Descargando de " + ajustes.pagina().getHost() + "…");
        return switch (descargar.descargar()) {
            case DescargarCatalogo.Descargado bien -> importadoYBorrado(bien.archivo(), salida);
            case DescargarCatalogo.NoDescargado mal -> {
                salida.println(mal.motivo());
                yield RECHAZADO;
            }
        };
    }

    private int importadoYBorrado(Path archivo, PrintStream salida) {
        try {
            return importado(archivo, salida);
        } finally {
            borrar(archivo);
        }
    }

    private static void borrar(Path archivo) {
        try {
            Files.deleteIfExists(archivo);
        } catch (IOException seQueda) {
            archivo.toFile().deleteOnExit();
        }
    }

    private int importado(Path archivo, PrintStream salida) {
        long empezo = System.nanoTime();
        var pedido = new ImportarCatalogo.Pedido(
                new ArchivoDelCatalogo(archivo), Edicion.Origen.OFICIAL, ajustes.piso(), operador());
        var resultado = importar.importar(pedido, new BarraDeAvance(salida, enTerminal()));
        double segundos = (System.nanoTime() - empezo) / 1e9;
        salida.println(ResumenDeImportacion.de(resultado, segundos));
        return resultado instanceof ResultadoDeImportacion.Rechazado ? RECHAZADO : BIEN;
    }

    private static Autor operador() {
        return new Autor("operador", System.getProperty("user.name", "desconocido"));
    }

    private static boolean enTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
