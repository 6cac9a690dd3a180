package mx.icsoe.portal.contratos.lotes;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import mx.icsoe.portal.contratos.ContratoEscrito;
import mx.icsoe.portal.nucleo.FechaEscrita;

/**
 * Un renglón de un archivo de contratos, tal como venía.
 *
 * @param numero el de la hoja o del archivo, desde 1
 * @param valores uno por cada {@link ColumnaDelArchivo}, en su orden; vacío lo que no traía
 */
public record RenglonDeArchivo(long numero, List<String> valores) {

    private static final Pattern SERIE_DE_EXCEL = Pattern.compile("([3-6]\\d{4})(?:\\.0+)?");
    private static final int DIAS_HASTA_1970 = 25_569;

    public RenglonDeArchivo {
        valores = List.copyOf(valores);
    }

    public String valor(ColumnaDelArchivo columna) {
        return valores.get(columna.lugar());
    }

    /** Como lo habría escrito una persona en la página. */
    ContratoEscrito escrito() {
        return new ContratoEscrito(
                valor(ColumnaDelArchivo.RFC),
                valor(ColumnaDelArchivo.NOMBRE),
                valor(ColumnaDelArchivo.CORREO),
                valor(ColumnaDelArchivo.CELULAR),
                valor(ColumnaDelArchivo.TELEFONO_FIJO),
                valor(ColumnaDelArchivo.OBJETO),
                valor(ColumnaDelArchivo.REPSE),
                valor(ColumnaDelArchivo.SERVICIO),
                fecha(valor(ColumnaDelArchivo.INICIO)),
                fecha(valor(ColumnaDelArchivo.TERMINO)),
                siSeOmite(valor(ColumnaDelArchivo.CONVENCIONAL)),
                siSeOmite(valor(ColumnaDelArchivo.DEL_CONTRATANTE)));
    }

    /** Excel guarda los días contados desde 1900; así llegan cuando la celda perdió su formato de fecha. */
    private static String fecha(String valor) {
        var serie = SERIE_DE_EXCEL.matcher(valor);
        return serie.matches()
                ? FechaEscrita.texto(LocalDate.ofEpochDay(Long.parseLong(serie.group(1)) - DIAS_HASTA_1970))
                : valor;
    }

    private static String siSeOmite(String valor) {
        return valor.isBlank() ? "si" : valor;
    }

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "RenglonDeArchivo[" + numero + "]";
    }
}
