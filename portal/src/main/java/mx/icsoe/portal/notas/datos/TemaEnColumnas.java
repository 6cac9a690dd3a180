package mx.icsoe.portal.notas.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import mx.icsoe.portal.informativas.Asunto;
import mx.icsoe.portal.notas.Nota.Tema;
import org.jspecify.annotations.Nullable;

/** De qué habla una nota, en las columnas {@code contrato_id} y {@code campo}. */
record TemaEnColumnas(@Nullable UUID contrato, @Nullable String campo) {

    private static final String DEL_PERIODO = "contratos";
    private static final String TRABAJADORES = "trabajadores";

    static TemaEnColumnas de(Asunto asunto) {
        return switch (asunto) {
            case Asunto.DeLaInformativa toda -> new TemaEnColumnas(null, null);
            case Asunto.DelPeriodo periodo -> new TemaEnColumnas(null, DEL_PERIODO);
            case Asunto.DelContrato(var contrato) -> new TemaEnColumnas(contrato, null);
            case Asunto.DelCampo(var contrato, var campo) -> new TemaEnColumnas(contrato, campo);
            case Asunto.DeLosTrabajadores(var contrato) -> new TemaEnColumnas(contrato, TRABAJADORES);
        };
    }

    static Tema leer(ResultSet fila) throws SQLException {
        var columnas = new TemaEnColumnas(fila.getObject("contrato_id", UUID.class), fila.getString("campo"));
        return new Tema(columnas.asunto(), fila.getString("sobre"));
    }

    private Asunto asunto() {
        if (contrato == null) {
            return campo == null ? new Asunto.DeLaInformativa() : new Asunto.DelPeriodo();
        }
        if (campo == null) {
            return new Asunto.DelContrato(contrato);
        }
        return campo.equals(TRABAJADORES)
                ? new Asunto.DeLosTrabajadores(contrato)
                : new Asunto.DelCampo(contrato, campo);
    }
}
