package mx.icsoe.resistencia.trabajadores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;

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

    private final Banco banco;
    private final CopiaDesnuda copia;

    private MedirArchivo(Banco banco) {
        this.banco = banco;
        this.copia = new CopiaDesnuda(banco.portal());
    }

    /**
     * Mide.
     *
     * @param args cuántas filas, si no son un millón
     */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int filas = args.length > 0 ? Integer.parseInt(args[0]) : FILAS;
        try (var banco = Banco.abrir("p2")) {
            new MedirArchivo(banco).medir(filas);
        }
    }

    private void medir(int filas) throws IOException, InterruptedException, SQLException {
        desnuda(PARA_CALENTAR);
        banco.subir(PARA_CALENTAR);
        double[] razones = new double[VUELTAS];
        for (int vuelta = 0; vuelta < VUELTAS; vuelta++) {
            double limite = desnuda(filas);
            double nuestro = banco.subir(filas);
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
            banco.subir(filas);
            return memoria.mayor() - reposo;
        }
    }

    private double desnuda(int filas) throws IOException, SQLException {
        EscenaDeCargas escena = banco.escena();
        Path archivo = copia.preparar(banco.carpeta(), escena.sesion().contratista(), escena.contrato(), 0, filas);
        long inicio = System.nanoTime();
        copia.copiar(archivo);
        double segundos = (System.nanoTime() - inicio) / 1e9;
        Files.delete(archivo);
        return segundos;
    }
}
