package mx.icsoe.resistencia.trabajadores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;
import mx.icsoe.resistencia.PortalMedido;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** P9: lo que cuesta guardar un archivo cuando ya hay millones de trabajadores, frente a la base vacía. */
public final class MedirCrecimiento {

    private static final int MILLONES = 10;
    private static final int MILLON = 1_000_000;
    private static final int FILAS = 200_000;
    private static final int VUELTAS = 5;
    private static final double MARCA = 1.2;

    private final PortalMedido portal;
    private final Path carpeta;
    private final EscenaDeCargas escena;
    private final Subida subida;

    private MedirCrecimiento(PortalMedido portal, Path carpeta) {
        this.portal = portal;
        this.carpeta = carpeta;
        this.escena = new EscenaDeCargas(portal, "EKU9003173C9");
        this.subida = new Subida(portal, escena.sesion());
    }

    /**
     * Mide.
     *
     * @param args cuántos millones, si no son diez
     */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int millones = args.length > 0 ? Integer.parseInt(args[0]) : MILLONES;
        Path carpeta = Files.createTempDirectory("icsoe-p9-");
        try (var portal = PortalMedido.atendiendo(carpeta)) {
            new MedirCrecimiento(portal, carpeta).medir(millones);
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    private void medir(int millones) throws IOException, InterruptedException, SQLException {
        costo();
        double vacia = costo();
        llenar(millones);
        double llena = costo();
        System.out.printf(
                Locale.ROOT,
                "Un archivo de %,d trabajadores: %.2f s con la base vacía y %.2f s con %d millones%n",
                FILAS,
                vacia,
                llena,
                millones);
        Cifra.aLoMas(
                        "P9",
                        "Costo de guardar un archivo con " + millones
                                + " millones de trabajadores frente a la base vacía",
                        llena / vacia,
                        "veces",
                        MARCA)
                .decir(System.out);
    }

    private double costo() throws IOException, InterruptedException {
        double[] segundos = new double[VUELTAS];
        for (int vuelta = 0; vuelta < VUELTAS; vuelta++) {
            segundos[vuelta] = escena.subir(subida, carpeta, 0, FILAS);
        }
        return new Medidas(segundos).mediana();
    }

    /** Cada millón, de otro contratista y en otro contrato. */
    private void llenar(int millones) throws IOException, SQLException {
        var copia = new CopiaDesnuda(portal);
        for (int i = 0; i < millones; i++) {
            var otra = new EscenaDeCargas(portal, "MED1901%02dAA1".formatted(10 + i));
            Path archivo =
                    copia.preparar(carpeta, otra.sesion().contratista(), otra.contrato(), (long) i * MILLON, MILLON);
            copia.copiar(archivo);
            Files.delete(archivo);
        }
        portal.contexto()
                .getBean(JdbcClient.class)
                .sql("analyze trabajadores.trabajador")
                .update();
    }
}
