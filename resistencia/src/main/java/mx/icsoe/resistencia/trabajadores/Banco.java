package mx.icsoe.resistencia.trabajadores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.icsoe.resistencia.PortalMedido;
import org.springframework.util.FileSystemUtils;

/** Donde se miden los archivos de trabajadores: un portal nuevo y un contratista que los sube; al cerrarlo no queda nada. */
final class Banco implements AutoCloseable {

    private final Path carpeta;
    private final PortalMedido portal;
    private final EscenaDeCargas escena;
    private final Subida subida;

    private Banco(Path carpeta, PortalMedido portal) {
        this.carpeta = carpeta;
        this.portal = portal;
        this.escena = new EscenaDeCargas(portal, "EKU9003173C9");
        this.subida = new Subida(portal, escena.sesion());
    }

    /**
     * Lo arma.
     *
     * @param nombre de la medida
     * @param ademas configuraciones que se suman a las del portal
     */
    static Banco abrir(String nombre, Class<?>... ademas) throws IOException {
        Path carpeta = Files.createTempDirectory("icsoe-" + nombre + "-");
        return new Banco(carpeta, PortalMedido.atendiendo(carpeta, ademas));
    }

    PortalMedido portal() {
        return portal;
    }

    Path carpeta() {
        return carpeta;
    }

    EscenaDeCargas escena() {
        return escena;
    }

    /** Sube las primeras personas a un contrato nuevo; segundos hasta que quedan guardadas. */
    double subir(int filas) throws IOException, InterruptedException {
        return escena.subir(subida, carpeta, 0, filas);
    }

    @Override
    public void close() throws IOException {
        portal.close();
        FileSystemUtils.deleteRecursively(carpeta);
    }
}
