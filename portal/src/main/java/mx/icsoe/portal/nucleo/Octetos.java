package mx.icsoe.portal.nucleo;

import java.util.Arrays;

/** Un contenido binario que no cambia: un certificado, una respuesta firmada, un archivo pequeño. */
public final class Octetos {

    private final byte[] contenido;

    public Octetos(byte[] contenido) {
        this.contenido = contenido.clone();
    }

    /** Una copia. */
    public byte[] bytes() {
        return contenido.clone();
    }

    public int largo() {
        return contenido.length;
    }

    @Override
    public boolean equals(Object otro) {
        return otro instanceof Octetos octetos && Arrays.equals(contenido, octetos.contenido);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(contenido);
    }

    /** Sin el contenido: puede llevar datos personales. */
    @Override
    public String toString() {
        return "Octetos[" + contenido.length + "]";
    }
}
