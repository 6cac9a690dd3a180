package mx.icsoe.resistencia.trabajadores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;
import mx.icsoe.resistencia.PortalMedido;
import org.springframework.util.FileSystemUtils;

/**
 * P2: un archivo de trabajadores, de la subida por HTTP a sus filas revisadas, guardadas e indexadas, frente a
 * {@code COPY} de las mismas filas a la misma tabla.
 */
public final class MedirArchivo {

    private static final int FILAS = 1_000_000;
    private static final int PARA_CALENTAR = 100_000;
    private static final int VUELTAS = 3;
    private static final double MARCA = 0.6;
    private static final double MARCA_DE_MEMORIA = 64;

    private final EscenaDeCargas escena;
    private final Subida subida;
    private final CopiaDesnuda copia;
    private final Path carpeta;

    private MedirArchivo(PortalMedido portal, Path carpeta) {
        this.carpeta = carpeta;
        this.escena = new EscenaDeCargas(portal, "EKU9003173C9");
        this.subida = new Subida(portal, escena.sesion());
        this.copia = new CopiaDesnuda(portal);
    }

    /**
     * Mide.
     *
     * @param args cuántas filas, si no son un millón
     */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int filas = args.length > 0 ? Integer.parseInt(args[0]) : FILAS;
        Path carpeta = Files.createTempDirectory("icsoe-p2-");
        try (var portal = PortalMedido.atendiendo(carpeta)) {
            new MedirArchivo(portal, carpeta).medir(filas);
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    private void medir(int filas) throws IOException, InterruptedException, SQLException {
        desnuda(PARA_CALENTAR);
        subir(PARA_CALENTAR);
        double[] razones = new double[VUELTAS];
        for (int vuelta = 0; vuelta < VUELTAS; vuelta++) {
            double limite = desnuda(filas);
            double nuestro = subir(filas);
            razones[vuelta] = limite / nuestro;
            System.out.printf(
                    Locale.ROOT,
                    "COPY %,.0f filas/s; subir, revisar y guardar %,.0f filas/s%n",
                    filas / limite,
                    filas / nuestro);
        }
        Cifra.razon(
                        "P2",
                        "Archivo de " + filas + " trabajadores: subir, revisar, guardar e indexar",
                        new Medidas(razones).mediana(),
                        MARCA,
                        "COPY de las mismas filas a la misma tabla")
                .decir(System.out);
        Cifra.aLoMas("P2", "Memoria viva sobre el reposo al guardarlo", crecimiento(filas), "MiB", MARCA_DE_MEMORIA)
                .decir(System.out);
    }

    /** En otra vuelta, que no se cronometra: recolectar a cada rato la frenaría. */
    private double crecimiento(int filas) throws IOException, InterruptedException {
        double reposo = MemoriaViva.ahora();
        try (var memoria = new MemoriaViva()) {
            subir(filas);
            return memoria.mayor() - reposo;
        }
    }

    private double desnuda(int filas) throws IOException, SQLException {
        ContratoId contrato = escena.contrato();
        Path archivo = copia.preparar(carpeta, escena.sesion().contratista(), contrato, 0, filas);
        long inicio = System.nanoTime();
        copia.copiar(archivo);
        double segundos = (System.nanoTime() - inicio) / 1e9;
        Files.delete(archivo);
        return segundos;
    }

    private double subir(int filas) throws IOException, InterruptedException {
        return escena.subir(subida, carpeta, 0, filas);
    }
}
