package mx.icsoe.portal.trabajadores.datos;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import mx.icsoe.portal.contratos.ContratoAbierto;
import mx.icsoe.portal.trabajadores.CargaId;
import mx.icsoe.portal.trabajadores.Trabajador;

/** Trabajadores en el formato binario de {@code COPY} (documentación de PostgreSQL, COPY, Binary Format). */
final class RenglonesBinarios {

    static final String ORDEN = "copy trabajadores.trabajador"
            + " (contratista_id, contrato_id, carga_id, nss, curp, sbc_centavos, nombre) from stdin (format binary)";

    private static final byte[] FIRMA = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final short COLUMNAS = 7;
    private static final int TRAMO = 64 * 1024;
    private static final int RENGLON_MAYOR = 1_200;

    private final ByteBuffer tramo = ByteBuffer.allocate(TRAMO + RENGLON_MAYOR);
    /** Lo que cada renglón tiene igual: el número de columnas y los tres identificadores. */
    private final byte[] principio;

    RenglonesBinarios(ContratoAbierto contrato, CargaId carga) {
        ByteBuffer igual = ByteBuffer.allocate(2 + 3 * 20).putShort(COLUMNAS);
        for (UUID id :
                Arrays.asList(contrato.contratista().valor(), contrato.id().valor(), carga.valor())) {
            igual.putInt(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        this.principio = igual.array();
        tramo.put(FIRMA).putInt(0).putInt(0);
    }

    void agregar(Trabajador trabajador) {
        tramo.put(principio);
        ascii(trabajador.nss().valor());
        texto(trabajador.curp().valor());
        tramo.putInt(Integer.BYTES).putInt(trabajador.sbc().centavos());
        trabajador.nombre().ifPresentOrElse(this::texto, () -> tramo.putInt(-1));
    }

    private void ascii(String cifras) {
        tramo.putInt(cifras.length());
        for (int i = 0; i < cifras.length(); i++) {
            tramo.put((byte) cifras.charAt(i));
        }
    }

    private void texto(String texto) {
        byte[] bytes = texto.getBytes(StandardCharsets.UTF_8);
        tramo.putInt(bytes.length).put(bytes);
    }

    boolean hayTramo() {
        return tramo.position() >= TRAMO;
    }

    void terminar() {
        tramo.putShort((short) -1);
    }

    byte[] bytes() {
        return tramo.array();
    }

    int largo() {
        return tramo.position();
    }

    void vaciar() {
        tramo.clear();
    }
}
