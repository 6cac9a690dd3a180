package mx.icsoe.portal.contratos.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratos.Contratante;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.DatosDelContrato;
import mx.icsoe.portal.contratos.DomiciliosDelContrato;
import mx.icsoe.portal.contratos.DomiciliosDelContrato.Respuesta;
import mx.icsoe.portal.contratos.ServicioContratado;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;

/** Un contrato como renglón de {@code contratos.contrato}. */
final class FilaDeContrato {

    private FilaDeContrato() {}

    static Contrato leer(ResultSet fila, int numero) throws SQLException {
        return new Contrato(
                new ContratistaId(fila.getObject("contratista_id", UUID.class)),
                new InformativaId(fila.getObject("informativa_id", UUID.class)),
                new ContratoId(fila.getObject("contrato_id", UUID.class)),
                fila.getInt("numero"),
                contratante(fila),
                fila.getString("objeto"),
                new ServicioContratado(fila.getString("repse_folio"), fila.getString("servicio")),
                fila.getObject("inicio", LocalDate.class),
                Optional.ofNullable(fila.getObject("termino", LocalDate.class)),
                new DomiciliosDelContrato(respuesta(fila, "contratista"), respuesta(fila, "contratante")),
                Optional.ofNullable(fila.getObject("copia_de", UUID.class)).map(ContratoId::new),
                fila.getInt("version"));
    }

    static Contratante contratante(ResultSet fila) throws SQLException {
        return new Contratante(
                new Rfc(fila.getString("contratante_rfc")),
                fila.getString("contratante_nombre"),
                new Correo(fila.getString("correo")),
                new Telefono(fila.getString("celular")),
                Optional.ofNullable(fila.getString("telefono_fijo")).map(Telefono::new));
    }

    /** Los parámetros de lo que se captura, con el nombre de sus columnas. */
    static Map<String, Object> parametros(DatosDelContrato datos) {
        var contratante = datos.contratante();
        Map<String, Object> parametros = new HashMap<>();
        parametros.put("contratante_rfc", contratante.rfc().valor());
        parametros.put("contratante_nombre", contratante.nombre());
        parametros.put("correo", contratante.correo().valor());
        parametros.put("celular", contratante.celular().valor());
        parametros.put(
                "telefono_fijo", contratante.telefonoFijo().map(Telefono::valor).orElse(null));
        parametros.put("objeto", datos.objeto());
        parametros.put("repse_folio", datos.servicio().folioRepse());
        parametros.put("servicio", datos.servicio().descripcion());
        parametros.put("inicio", datos.inicio());
        parametros.put("termino", datos.termino().orElse(null));
        parametros.put("igual_contratista", datos.convencionalIgual());
        parametros.put("igual_contratante", datos.contratanteIgual());
        return parametros;
    }

    private static Respuesta respuesta(ResultSet fila, String parte) throws SQLException {
        if (fila.getBoolean("igual_" + parte)) {
            return new Respuesta.IgualAlFiscal();
        }
        UUID domicilio = fila.getObject("domicilio_" + parte, UUID.class);
        return domicilio == null ? new Respuesta.PorUbicar() : new Respuesta.Ubicado(new DomicilioId(domicilio));
    }
}
