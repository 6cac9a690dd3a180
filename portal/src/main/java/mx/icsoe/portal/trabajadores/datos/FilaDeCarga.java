package mx.icsoe.portal.trabajadores.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.trabajadores.Carga;
import mx.icsoe.portal.trabajadores.CargaId;
import mx.icsoe.portal.trabajadores.MotivoDeTrabajador;
import mx.icsoe.portal.trabajadores.Tropiezo;

/** Una carga, o uno de sus tropiezos, leídos de la base. */
final class FilaDeCarga {

    private FilaDeCarga() {}

    static Carga leer(ResultSet fila, int numero) throws SQLException {
        return new Carga(
                new ContratistaId(fila.getObject("contratista_id", UUID.class)),
                new CargaId(fila.getObject("carga_id", UUID.class)),
                new ContratoId(fila.getObject("contrato_id", UUID.class)),
                new InformativaId(fila.getObject("informativa_id", UUID.class)),
                fila.getString("nombre"),
                new Huella(fila.getString("huella")),
                Carga.Estado.valueOf(fila.getString("estado")),
                largo(fila, "total"),
                fila.getLong("punto"),
                fila.getLong("listos"),
                fila.getLong("con_error"),
                fila.getLong("ya_estaban"),
                fila.getLong("avisos"),
                Optional.ofNullable(fila.getString("defecto")),
                largo(fila, "defecto_fila"),
                fila.getObject("creada", OffsetDateTime.class).toInstant(),
                new Autor(fila.getString("autor_papel"), fila.getString("autor_referencia")));
    }

    static Tropiezo tropiezo(ResultSet fila, int numero) throws SQLException {
        return new Tropiezo(
                fila.getLong("fila"),
                fila.getInt("columna"),
                MotivoDeTrabajador.valueOf(fila.getString("motivo")),
                fila.getString("valor"),
                Optional.ofNullable(fila.getString("sugerencia")));
    }

    private static OptionalLong largo(ResultSet fila, String columna) throws SQLException {
        long valor = fila.getLong(columna);
        return fila.wasNull() ? OptionalLong.empty() : OptionalLong.of(valor);
    }
}
