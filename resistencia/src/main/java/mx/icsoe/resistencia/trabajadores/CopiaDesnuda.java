package mx.icsoe.resistencia.trabajadores;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.resistencia.PortalMedido;
import org.postgresql.PGConnection;

/** El límite: {@code COPY} de las mismas filas a la misma tabla con sus índices, sin nada más, en una transacción. */
record CopiaDesnuda(PortalMedido portal) {

    private static final int TRAMO = 64 * 1024;
    private static final String ORDEN = "copy trabajadores.trabajador"
            + " (contratista_id, contrato_id, carga_id, nss, curp, sbc_centavos) from stdin (format csv)";

    Path preparar(Path carpeta, ContratistaId contratista, ContratoId contrato, long desde, int filas)
            throws IOException {
        Path archivo = Files.createTempFile(carpeta, "copia", ".csv");
        String iguales = contratista.valor() + "," + contrato + "," + contrato + ",";
        try (BufferedWriter salida = Files.newBufferedWriter(archivo)) {
            for (long i = desde; i < desde + filas; i++) {
                var persona = new Persona(i);
                salida.write(iguales + persona.nss() + "," + persona.curp() + "," + persona.centavos() + "\n");
            }
        }
        return archivo;
    }

    void copiar(Path archivo) throws SQLException, IOException {
        DataSource fuente = portal.contexto().getBean(DataSource.class);
        try (Connection conexion = fuente.getConnection();
                InputStream filas = Files.newInputStream(archivo)) {
            conexion.setAutoCommit(false);
            conexion.unwrap(PGConnection.class).getCopyAPI().copyIn(ORDEN, filas, TRAMO);
            conexion.commit();
            conexion.setAutoCommit(true);
        }
    }
}
