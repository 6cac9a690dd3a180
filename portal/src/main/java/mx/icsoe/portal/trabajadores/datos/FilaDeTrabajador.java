package mx.icsoe.portal.trabajadores.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Nss;
import mx.icsoe.portal.nucleo.SalarioBase;
import mx.icsoe.portal.trabajadores.Trabajador;

/** Un trabajador leído de su renglón en la base. */
final class FilaDeTrabajador {

    static final String COLUMNAS = "nss, curp, sbc_centavos, nombre, version";

    private FilaDeTrabajador() {}

    static Trabajador leer(ResultSet fila, int numero) throws SQLException {
        return new Trabajador(
                new Nss(fila.getString("nss")),
                new Curp(fila.getString("curp")),
                new SalarioBase(fila.getInt("sbc_centavos")),
                Optional.ofNullable(fila.getString("nombre")));
    }
}
