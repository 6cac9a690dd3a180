package mx.icsoe.portal.trabajadores.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.SalarioBase;
import mx.icsoe.portal.trabajadores.Columna;
import mx.icsoe.portal.trabajadores.MotivoDeTrabajador;
import mx.icsoe.portal.trabajadores.Renglon;
import mx.icsoe.portal.trabajadores.Tropiezo;

/**
 * Un trabajador que el contrato ya tiene, con quien chocó un renglón.
 *
 * @param nombre vacío si no se sabe
 * @param deEstaCarga si llegó en el mismo archivo
 */
record YaGuardado(String nss, String curp, SalarioBase sbc, String nombre, boolean deEstaCarga) {

    static YaGuardado leer(ResultSet fila) throws SQLException {
        return new YaGuardado(
                fila.getString("nss"),
                fila.getString("curp"),
                new SalarioBase(fila.getInt("sbc_centavos")),
                fila.getString("nombre"),
                fila.getBoolean("de_esta_carga"));
    }

    /** En qué difiere del mismo trabajador escrito otra vez; en nada si ya estaba así. No escribir el nombre no lo cambia. */
    List<Tropiezo> diferencias(Renglon.Correcto renglon) {
        List<Tropiezo> diferencias = new ArrayList<>();
        SalarioBase escrito = renglon.trabajador().sbc();
        if (!escrito.equals(sbc)) {
            diferencias.add(new Tropiezo(
                    renglon.fila(),
                    Columna.SBC.lugar(),
                    MotivoDeTrabajador.SBC_DISTINTO,
                    escrito.texto(),
                    Optional.of(sbc.texto())));
        }
        renglon.trabajador()
                .nombre()
                .filter(otro -> !otro.equals(nombre))
                .ifPresent(otro -> diferencias.add(new Tropiezo(
                        renglon.fila(),
                        Columna.NOMBRE.lugar(),
                        MotivoDeTrabajador.NOMBRE_DISTINTO,
                        otro,
                        nombre.isEmpty() ? Optional.empty() : Optional.of(nombre))));
        return diferencias;
    }

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "YaGuardado[" + (deEstaCarga ? "de esta carga" : "de antes") + "]";
    }
}
