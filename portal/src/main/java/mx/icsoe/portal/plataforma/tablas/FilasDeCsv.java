package mx.icsoe.portal.plataforma.tablas;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Arma las filas de un CSV conforme FastCSV las reconoce. */
final class FilasDeCsv extends CsvCallbackHandler<Fila> {

    /** Más columnas o más letras de las que se leen. */
    static final class FilaDesmedida extends RuntimeException {

        private static final long serialVersionUID = 1;

        FilaDesmedida() {
            super("la fila pasa de los topes", null, false, false);
        }
    }

    private final TopesDeTabla topes;
    private final int preambulo;
    private String[] celdas = new String[8];
    private int cuantas;
    private long fila;
    private RecordType clase = RecordType.DATA;

    /**
     * Sobre un lector ya abierto.
     *
     * @param preambulo renglones del principio que no son de la tabla
     */
    FilasDeCsv(TopesDeTabla topes, int preambulo) {
        this.topes = topes;
        this.preambulo = preambulo;
    }

    /** Los renglones en blanco, o con puros separadores, como los que Excel deja al final. */
    boolean sobra(Fila leida) {
        return leida.numero() <= preambulo || leida.crudas().stream().allMatch(Celdas::estaVacia);
    }

    long filaEnCurso() {
        return fila;
    }

    @Override
    protected RecordType getRecordType() {
        return clase;
    }

    @Override
    protected int getFieldCount() {
        return cuantas;
    }

    @Override
    protected void beginRecord(long renglon) {
        fila = renglon;
        cuantas = 0;
        clase = RecordType.DATA;
    }

    @Override
    protected void addField(char[] letras, int desde, int largo, boolean entreComillas) {
        if (cuantas >= topes.columnas() || largo > topes.letras()) {
            throw new FilaDesmedida();
        }
        if (cuantas == celdas.length) {
            celdas = Arrays.copyOf(celdas, cuantas * 2);
        }
        celdas[cuantas++] = new String(letras, desde, largo);
    }

    @Override
    protected void setComment(char[] letras, int desde, int largo) {
        throw new IllegalStateException("no se leen comentarios");
    }

    @Override
    protected void setEmpty() {
        clase = RecordType.EMPTY;
        celdas[0] = "";
        cuantas = 1;
    }

    @Override
    protected @Nullable Fila buildRecord() {
        return new Fila(fila, Arrays.copyOf(celdas, cuantas), 0);
    }
}
