package mx.icsoe.portal.contratos.lotes;

import java.util.stream.Stream;
import mx.icsoe.portal.contratos.MotivoDeContrato;
import mx.icsoe.portal.nucleo.Falta;

/**
 * Algo que corregir en un renglón de un archivo.
 *
 * @param columna su título; vacío si no es de una columna
 * @param valor lo que traía
 * @param causa qué tiene
 * @param remedio qué hacer
 */
public record ErrorDeRenglon(String columna, String valor, String causa, String remedio, String codigo) {

    static ErrorDeRenglon de(RenglonDeArchivo renglon, Falta falta) {
        var columna = ColumnaDelArchivo.deCampo(falta.campo());
        return new ErrorDeRenglon(
                columna.map(ColumnaDelArchivo::titulo).orElse(""),
                columna.map(renglon::valor).orElse(""),
                falta.mensaje(),
                Stream.of(MotivoDeContrato.values())
                        .filter(motivo -> motivo.codigo().equals(falta.codigo()))
                        .map(MotivoDeContrato::remedio)
                        .findFirst()
                        .orElse(""),
                falta.codigo());
    }

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "ErrorDeRenglon[" + codigo + "]";
    }
}
