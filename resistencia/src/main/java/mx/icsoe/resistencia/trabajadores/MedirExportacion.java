package mx.icsoe.resistencia.trabajadores;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;
import mx.icsoe.resistencia.PortalMedido;
import org.postgresql.PGConnection;

/**
 * Como P8, de un contratista: descargar sus 100,000 trabajadores en CSV y en XLSX, frente a {@code COPY … TO STDOUT} de las
 * mismas filas.
 */
public final class MedirExportacion {

    private static final int FILAS = 100_000;
    private static final int VUELTAS = 7;
    private static final double MARCA = 0.5;
    private static final double MARCA_DE_MEMORIA = 128;
    private static final double MARCA_DEL_PRIMER_BYTE = 1;
    private static final String ID = "P8-contratista";

    private final PortalMedido portal;
    private final EscenaDeCargas escena;
    private final HttpClient cliente = HttpClient.newHttpClient();

    private MedirExportacion(Banco banco) {
        this.portal = banco.portal();
        this.escena = banco.escena();
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        try (var banco = Banco.abrir("p8")) {
            banco.subir(FILAS);
            new MedirExportacion(banco).medir();
        }
    }

    private void medir() throws IOException, InterruptedException, SQLException {
        double[] razones = new double[VUELTAS];
        double[] primeros = new double[VUELTAS];
        descargar("csv");
        copiar();
        for (int vuelta = 0; vuelta < VUELTAS; vuelta++) {
            double limite = copiar();
            Descarga csv = descargar("csv");
            razones[vuelta] = limite / csv.segundos();
            primeros[vuelta] = Math.max(csv.primerByte(), descargar("xlsx").primerByte());
            System.out.printf(Locale.ROOT, "COPY %.2f s; CSV %.2f s%n", limite, csv.segundos());
        }
        Cifra.razon(
                        ID,
                        "Descargar en CSV 100000 trabajadores",
                        new Medidas(razones).mediana(),
                        MARCA,
                        "COPY a la salida")
                .decir(System.out);
        Cifra.aLoMas(ID, "Primer byte de CSV o XLSX", new Medidas(primeros).mayor(), "s", MARCA_DEL_PRIMER_BYTE)
                .decir(System.out);
        Cifra.aLoMas(ID, "Memoria viva sobre el reposo al descargar en XLSX", crecimiento(), "MiB", MARCA_DE_MEMORIA)
                .decir(System.out);
    }

    private double crecimiento() throws IOException, InterruptedException {
        double reposo = MemoriaViva.ahora();
        try (var memoria = new MemoriaViva()) {
            descargar("xlsx");
            return memoria.mayor() - reposo;
        }
    }

    private record Descarga(double primerByte, double segundos) {}

    private Descarga descargar(String formato) throws IOException, InterruptedException {
        var peticion = HttpRequest.newBuilder(URI.create("http://localhost:" + portal.puerto() + escena.tabla(formato)))
                .header("Cookie", escena.sesion().galleta())
                .build();
        long inicio = System.nanoTime();
        var respuesta = cliente.send(peticion, BodyHandlers.ofInputStream());
        try (InputStream cuerpo = respuesta.body()) {
            if (respuesta.statusCode() != 200 || cuerpo.read() < 0) {
                throw new IllegalStateException("la descarga contestó " + respuesta.statusCode());
            }
            double primerByte = (System.nanoTime() - inicio) / 1e9;
            cuerpo.transferTo(OutputStream.nullOutputStream());
            return new Descarga(primerByte, (System.nanoTime() - inicio) / 1e9);
        }
    }

    private double copiar() throws SQLException, IOException {
        long inicio = System.nanoTime();
        try (Connection conexion = portal.contexto().getBean(DataSource.class).getConnection()) {
            conexion.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select nss, curp, sbc_centavos, nombre from trabajadores.trabajador where contratista_id = '"
                                    + escena.sesion().contratista().valor()
                                    + "' order by contrato_id, nss) to stdout (format csv)",
                            OutputStream.nullOutputStream());
        }
        return (System.nanoTime() - inicio) / 1e9;
    }
}
