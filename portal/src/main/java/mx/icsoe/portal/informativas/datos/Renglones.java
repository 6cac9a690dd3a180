package mx.icsoe.portal.informativas.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Expediente;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Orden;
import mx.icsoe.portal.informativas.Paso;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/** Cómo se lee cada renglón. */
final class Renglones {

    private Renglones() {}

    static Expediente expediente(ResultSet renglon, int numero) throws SQLException {
        int declarados = renglon.getInt("contratos_declarados");
        boolean sinDeclarar = renglon.wasNull();
        Timestamp presentada = renglon.getTimestamp("presentada");
        var ficha = new Ficha(
                new ContratistaId(renglon.getObject("contratista_id", UUID.class)),
                new InformativaId(renglon.getObject("informativa_id", UUID.class)),
                new Cuatrimestre(renglon.getInt("ejercicio"), renglon.getInt("cuatrimestre")),
                TipoDeInformativa.valueOf(renglon.getString("tipo")),
                Optional.ofNullable(renglon.getObject("sobre", UUID.class)).map(InformativaId::new),
                sinDeclarar ? OptionalInt.empty() : OptionalInt.of(declarados),
                renglon.getInt("version"),
                renglon.getTimestamp("creada").toInstant());
        return new Expediente(
                ficha,
                Estado.valueOf(renglon.getString("estado")),
                renglon.getString("nota"),
                presentada == null ? null : presentada.toInstant());
    }

    static Paso paso(ResultSet renglon, int numero) throws SQLException {
        return new Paso(
                Orden.valueOf(renglon.getString("orden")),
                Estado.valueOf(renglon.getString("hasta")),
                renglon.getTimestamp("cuando").toInstant(),
                new Autor(renglon.getString("papel"), renglon.getString("referencia")),
                renglon.getString("nota"));
    }
}
