package mx.icsoe.portal.domicilio.datos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Collator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Pasa los renglones a la tabla temporal {@code renglon} con COPY, en la transacción en curso. */
@Component
class CopiaDelCatalogo {

    private static final int TROZO = 1 << 16;
    private static final String COPY = """
            COPY renglon (numero, d_codigo, d_asenta, d_tipo_asenta, d_mnpio, d_estado, d_ciudad,
                          c_estado, c_tipo_asenta, c_mnpio, id_asenta_cpcons, d_zona, orden)
            FROM STDIN""";

    private final DataSource fuente;
    private final Collator espanol = Collator.getInstance(Locale.of("es", "MX"));

    CopiaDelCatalogo(DataSource fuente) {
        this.fuente = fuente;
    }

    /** Cuántos renglones pasaron. */
    int copiar(LectorDelCatalogo lector) throws IOException, CatalogoRechazado {
        Connection conexion = DataSourceUtils.getConnection(fuente);
        try {
            CopyIn copia = conexion.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                escribir(lector, copia);
                return Math.toIntExact(copia.endCopy());
            } finally {
                if (copia.isActive()) {
                    copia.cancelCopy();
                }
            }
        } catch (SQLException fallo) {
            throw new IllegalStateException("PostgreSQL no admitió la copia del catálogo", fallo);
        } finally {
            DataSourceUtils.releaseConnection(conexion, fuente);
        }
    }

    private void escribir(LectorDelCatalogo lector, CopyIn copia) throws IOException, CatalogoRechazado, SQLException {
        var trozo = new ByteArrayOutputStream(TROZO + 1024);
        for (Optional<RenglonPostal> cada = lector.siguiente(); cada.isPresent(); cada = lector.siguiente()) {
            trozo.writeBytes(enFormatoDeCopy(cada.get()).getBytes(StandardCharsets.UTF_8));
            if (trozo.size() >= TROZO) {
                vaciar(trozo, copia);
            }
        }
        vaciar(trozo, copia);
    }

    private static void vaciar(ByteArrayOutputStream trozo, CopyIn copia) throws SQLException {
        copia.writeToCopy(trozo.toByteArray(), 0, trozo.size());
        trozo.reset();
    }

    /** Los controles ya se rechazaron al leer: solo queda escapar la diagonal invertida. */
    private String enFormatoDeCopy(RenglonPostal renglon) {
        var campos = List.of(
                Integer.toString(renglon.numero()),
                renglon.codigoPostal(),
                renglon.asentamiento(),
                renglon.tipo(),
                renglon.municipioNombre(),
                renglon.entidadNombre(),
                renglon.ciudad(),
                renglon.entidad(),
                renglon.claveDeTipo(),
                renglon.municipio(),
                renglon.consecutivo(),
                renglon.zona(),
                "\\x" + HexFormat.of().formatHex(orden(renglon)));
        return String.join("\t", campos).replace("\\", "\\\\") + "\n";
    }

    /** Como se ordena en México: acentos y mayúsculas solo desempatan, y la ñ va después de la n. */
    private byte[] orden(RenglonPostal renglon) {
        return espanol.getCollationKey(renglon.asentamiento()).toByteArray();
    }
}
