package mx.icsoe.portal.despacho.web;

import java.util.List;
import java.util.stream.Collectors;
import mx.icsoe.portal.despacho.Faltante;
import mx.icsoe.portal.despacho.Renglon;
import mx.icsoe.portal.despacho.Situacion;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.plataforma.tablas.ColumnaDeTabla;

/** Un renglón del tablero, como se lee en la página y en sus descargas. */
public record RenglonVisto(Renglon renglon) {

    static final List<ColumnaDeTabla> COLUMNAS = List.of(
            ColumnaDeTabla.texto("RFC", 16),
            ColumnaDeTabla.general("Contratista", 44),
            ColumnaDeTabla.general("Cuatrimestre", 30),
            ColumnaDeTabla.general("Estado", 16),
            ColumnaDeTabla.general("Tipo", 28),
            ColumnaDeTabla.texto("Folio", 14),
            ColumnaDeTabla.general("Vence", 12),
            ColumnaDeTabla.numero("Días para vencer", 16),
            ColumnaDeTabla.general("Qué falta", 60));

    private static final String INFORMATIVAS = "/icsoe/informativas";

    public String contratista() {
        return renglon.servicio().contratista().valor().toString();
    }

    public String nombre() {
        return renglon.servicio().nombre();
    }

    public String rfc() {
        return renglon.servicio().rfc().valor();
    }

    public String clave() {
        return renglon.cuatrimestre().clave();
    }

    /** «Enero a abril de 2026». */
    public String periodo() {
        String meses = renglon.cuatrimestre().meses();
        return Character.toUpperCase(meses.charAt(0)) + meses.substring(1);
    }

    public String estado() {
        return renglon.situacion() == Situacion.EXTEMPORANEA
                ? "Presentada, extemporánea"
                : renglon.situacion().nombre();
    }

    public String marbete() {
        return switch (renglon.situacion()) {
            case SIN_INICIAR -> renglon.vencido() ? "vencida" : "pendiente";
            case EN_CAPTURA, DEVUELTA, EN_FIRMA -> "en-curso";
            case PRESENTADA, EXTEMPORANEA -> "lista";
        };
    }

    /** El tipo, si no es la normal que se espera. */
    public String tipo() {
        return renglon.informativa()
                .map(cada -> cada.ficha().tipo())
                .filter(tipo -> tipo != TipoDeInformativa.NORMAL)
                .map(TipoDeInformativa::nombre)
                .orElse("");
    }

    public String folio() {
        return renglon.folio().map(Folio::valor).orElse("");
    }

    public boolean presentada() {
        return renglon.situacion().presentada();
    }

    /** Lo que queda, o el atraso, en pocas palabras. */
    public String plazo() {
        if (renglon.esComplementaria()) {
            return "Sin plazo";
        }
        if (presentada()) {
            return renglon.informativa()
                    .filter(Informativa.Presentada.class::isInstance)
                    .map(Informativa.Presentada.class::cast)
                    .map(cada -> Fechas.corta(cada.cuando()))
                    .orElse("");
        }
        long dias = renglon.dias();
        if (dias < 0) {
            return dias == -1 ? "1 día de atraso" : -dias + " días de atraso";
        }
        if (dias <= 1) {
            return dias == 0 ? "Vence hoy" : "Vence mañana";
        }
        return "Faltan " + dias + " días";
    }

    public String vence() {
        return Fechas.corta(renglon.ventana().vence());
    }

    /** Si el vencimiento ayuda a entender el plazo. */
    public boolean conVencimiento() {
        return !presentada() && !renglon.esComplementaria();
    }

    /** Si ya no se puede firmar antes: todavía no abre la ventana. */
    public boolean porAbrir() {
        return conVencimiento() && renglon.ahora().isBefore(renglon.ventana().inicio());
    }

    public String abre() {
        return Fechas.corta(renglon.ventana().abre());
    }

    /** Lo que no es del contratista primero, como viene. */
    public List<Faltante> faltantes() {
        return renglon.faltantes();
    }

    /** Si no le falta nada más que el paso siguiente. */
    public String siguiente() {
        return switch (renglon.situacion()) {
            case SIN_INICIAR -> renglon.puede(Facultad.CAPTURAR) ? "Iniciarla" : "Que alguien la inicie";
            case EN_CAPTURA -> renglon.puede(Facultad.ENVIAR_A_FIRMA) ? "Enviarla a firma" : "Que alguien la envíe";
            case DEVUELTA -> "Atender lo que se devolvió";
            case EN_FIRMA -> "Que la firme el contratista";
            case PRESENTADA, EXTEMPORANEA -> "";
        };
    }

    /** A dónde lleva el botón del renglón, ya elegido el contratista. */
    public String destino() {
        return renglon.informativa().map(cada -> INFORMATIVAS + "/" + cada.id()).orElse(INFORMATIVAS);
    }

    public String accion() {
        return switch (renglon.situacion()) {
            case EN_CAPTURA, DEVUELTA -> renglon.puede(Facultad.CAPTURAR) ? "Continuar" : "Ver";
            case SIN_INICIAR, EN_FIRMA, PRESENTADA, EXTEMPORANEA -> "Ver";
        };
    }

    public boolean puedeIniciar() {
        return renglon.puedeIniciar();
    }

    public boolean puedePrepararSinInformacion() {
        return renglon.puedePrepararSinInformacion();
    }

    List<String> celdas() {
        return List.of(
                rfc(),
                nombre(),
                periodo(),
                estado(),
                renglon.informativa().map(cada -> cada.ficha().tipo().nombre()).orElse(""),
                folio(),
                conVencimiento() ? renglon.ventana().vence().toString() : "",
                conVencimiento() ? Long.toString(renglon.dias()) : "",
                faltantes().stream().map(Faltante::texto).collect(Collectors.joining("; ")));
    }
}
