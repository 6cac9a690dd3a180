package mx.icsoe.resistencia.trabajadores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;
import mx.icsoe.resistencia.presentacion.CostoDePresentar;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P9: lo que cuesta guardar un archivo, y presentar, cuando ya hay millones de trabajadores, frente a la base vacía. */
public final class MedirCrecimiento {

    private static final int MILLONES = 10;
    private static final int MILLON = 1_000_000;
    private static final int FILAS = 200_000;
    private static final int VUELTAS = 5;
    private static final int CONTRATISTAS = 12;
    private static final double MARCA = 1.2;

    private final Banco banco;
    private final CostoDePresentar presentar;

    private MedirCrecimiento(Banco banco) {
        this.banco = banco;
        this.presentar = new CostoDePresentar(banco.portal());
    }

    /**
     * Mide.
     *
     * @param args cuántos millones, si no son diez
     */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int millones = args.length > 0 ? Integer.parseInt(args[0]) : MILLONES;
        try (var banco = Banco.abrir("p9", CostoDePresentar.AUTORIDAD)) {
            new MedirCrecimiento(banco).medir(millones);
        }
    }

    private void medir(int millones) throws IOException, InterruptedException, SQLException {
        costo();
        Costo vacia = costo();
        llenar(millones);
        Costo llena = costo();
        System.out.println("Con la base vacía: " + vacia);
        System.out.println("Con " + millones + " millones de trabajadores: " + llena);
        informar("guardar un archivo", llena.archivo() / vacia.archivo(), millones);
        informar("presentar", llena.presentar() / vacia.presentar(), millones);
    }

    private static void informar(String que, double veces, int millones) {
        Cifra.aLoMas(
                        "P9",
                        "Costo de " + que + " con " + millones + " millones de trabajadores frente a la base vacía",
                        veces,
                        "veces",
                        MARCA)
                .decir(System.out, Integer.toString(millones));
    }

    /** En segundos. */
    private record Costo(double archivo, double presentar) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "un archivo de %,d trabajadores, %.2f s; presentar, %.1f ms",
                    FILAS,
                    archivo,
                    presentar * 1_000);
        }
    }

    private Costo costo() throws IOException, InterruptedException {
        double[] segundos = new double[VUELTAS];
        for (int vuelta = 0; vuelta < VUELTAS; vuelta++) {
            segundos[vuelta] = banco.subir(FILAS);
        }
        return new Costo(new Medidas(segundos).mediana(), presentar.de(CONTRATISTAS));
    }

    /** Cada millón, de otro contratista y en otro contrato. */
    private void llenar(int millones) throws IOException, SQLException {
        var copia = new CopiaDesnuda(banco.portal());
        for (int i = 0; i < millones; i++) {
            var otra = new EscenaDeCargas(banco.portal(), "MED1901%02dAA1".formatted(10 + i));
            Path archivo = copia.preparar(
                    banco.carpeta(), otra.sesion().contratista(), otra.contrato(), (long) i * MILLON, MILLON);
            copia.copiar(archivo);
            Files.delete(archivo);
        }
        banco.portal()
                .contexto()
                .getBean(JdbcClient.class)
                .sql("analyze trabajadores.trabajador")
                .update();
    }
}
