package mx.icsoe.portal.presentacion.web;

import java.util.List;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.plataforma.tablas.ColumnaDeTabla;
import mx.icsoe.portal.presentacion.Consultada;

/** Una presentada como se lee en la lista y como se exporta. */
public record PresentadaVista(Consultada una) {

    static final List<ColumnaDeTabla> COLUMNAS = List.of(
            ColumnaDeTabla.texto("Folio", 16),
            ColumnaDeTabla.general("Tipo", 30),
            ColumnaDeTabla.numero("Ejercicio", 10),
            ColumnaDeTabla.numero("Cuatrimestre", 12),
            ColumnaDeTabla.general("Presentada", 34),
            ColumnaDeTabla.general("Oportunidad", 14),
            ColumnaDeTabla.general("Estado", 16),
            ColumnaDeTabla.numero("Contratos", 10),
            ColumnaDeTabla.numero("Trabajadores", 12));

    public String folio() {
        return una.presentacion().folio().valor();
    }

    public String tipo() {
        return una.informativa().ficha().tipo().nombre();
    }

    public String periodo() {
        String nombre = una.informativa().ficha().cuatrimestre().nombre();
        return Character.toUpperCase(nombre.charAt(0)) + nombre.substring(1);
    }

    public String momento() {
        return Fechas.momento(una.presentacion().momento());
    }

    /** La fecha y la hora como caben en una tabla. */
    public String momentoCorto() {
        return Fechas.corta(una.presentacion().momento());
    }

    public String oportunidad() {
        return una.intencion().extemporanea() ? "Extemporánea" : "En plazo";
    }

    /** «En vigor», «Sustituida» o «Sin efectos»; la que deja sin efectos a otra solo se presentó. */
    public String estado() {
        var estado = Estado.de(una.informativa());
        return estado.enVigor(una.informativa().ficha().tipo()) ? "En vigor" : estado.nombre();
    }

    public String contratos() {
        return "%,d".formatted(una.intencion().cuentas().contratos());
    }

    public String trabajadores() {
        return "%,d".formatted(una.intencion().cuentas().trabajadores());
    }

    /** En el orden de {@link #COLUMNAS}. */
    List<String> celdas() {
        var cuatrimestre = una.informativa().ficha().cuatrimestre();
        return List.of(
                folio(),
                tipo(),
                Integer.toString(cuatrimestre.ejercicio()),
                Integer.toString(cuatrimestre.numero()),
                momento(),
                oportunidad(),
                estado(),
                Integer.toString(una.intencion().cuentas().contratos()),
                Long.toString(una.intencion().cuentas().trabajadores()));
    }
}
