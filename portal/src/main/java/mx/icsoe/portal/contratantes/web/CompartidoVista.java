package mx.icsoe.portal.contratantes.web;

import java.util.List;
import mx.icsoe.portal.contratantes.Compartido;
import mx.icsoe.portal.contratantes.Situacion;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.plataforma.tablas.ColumnaDeTabla;

/** Un contrato compartido como se lee en la lista y como se exporta. */
public record CompartidoVista(Compartido uno) {

    static final List<ColumnaDeTabla> COLUMNAS = List.of(
            ColumnaDeTabla.general("Contratista", 40),
            ColumnaDeTabla.texto("RFC del contratista", 16),
            ColumnaDeTabla.texto("Folio del contrato", 16),
            ColumnaDeTabla.general("Estado", 16),
            ColumnaDeTabla.numero("Ejercicio", 10),
            ColumnaDeTabla.numero("Cuatrimestre", 12),
            ColumnaDeTabla.general("Objeto", 50),
            ColumnaDeTabla.texto("Folio REPSE", 18),
            ColumnaDeTabla.general("Servicio u obra", 40),
            ColumnaDeTabla.texto("Inicio", 12),
            ColumnaDeTabla.texto("Término", 12),
            ColumnaDeTabla.numero("Trabajadores", 12),
            ColumnaDeTabla.texto("Acuse", 16),
            ColumnaDeTabla.general("Tipo", 30),
            ColumnaDeTabla.general("Presentada", 34));

    public String enlace() {
        return RutaDeContratantes.contrato(uno);
    }

    public String enlaceAlAcuse() {
        return RutaDeContratantes.acuse(
                uno.contratista().id(), uno.presentacion().folio());
    }

    public String contratista() {
        return uno.contratista().nombre();
    }

    public String folio() {
        return uno.folio().valor();
    }

    public String acuse() {
        return uno.presentacion().folio().valor();
    }

    public String objeto() {
        return uno.contrato().objeto();
    }

    /** «Del 1 ene 2026 al 31 dic 2026» o, si no se conoce el término, «Desde el 1 ene 2026». */
    public String vigencia() {
        String inicio = Fechas.corta(uno.contrato().inicio());
        return uno.contrato()
                .termino()
                .map(fin -> "Del " + inicio + " al " + Fechas.corta(fin))
                .orElse("Desde el " + inicio);
    }

    public String periodo() {
        return periodo(uno.informativa().cuatrimestre());
    }

    public String trabajadores() {
        return "%,d".formatted(uno.trabajadores());
    }

    public String estado() {
        return uno.situacion().nombre();
    }

    /** El color del marbete. */
    public String marbete() {
        return uno.situacion() == Situacion.EN_VIGOR ? "lista" : "todavia-no";
    }

    static String periodo(Cuatrimestre cuatrimestre) {
        String nombre = cuatrimestre.nombre();
        return Character.toUpperCase(nombre.charAt(0)) + nombre.substring(1);
    }

    /** En el orden de {@link #COLUMNAS}. */
    List<String> celdas() {
        var contrato = uno.contrato();
        var cuatrimestre = uno.informativa().cuatrimestre();
        return List.of(
                contratista(),
                uno.contratista().rfc().valor(),
                folio(),
                estado(),
                Integer.toString(cuatrimestre.ejercicio()),
                Integer.toString(cuatrimestre.numero()),
                contrato.objeto(),
                contrato.servicio().folioRepse(),
                contrato.servicio().descripcion(),
                contrato.inicio().toString(),
                contrato.termino().map(Object::toString).orElse(""),
                Long.toString(uno.trabajadores()),
                acuse(),
                uno.informativa().tipo().nombre(),
                Fechas.momento(uno.presentacion().momento()));
    }
}
