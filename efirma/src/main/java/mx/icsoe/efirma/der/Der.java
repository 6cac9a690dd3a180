package mx.icsoe.efirma.der;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Un elemento DER: etiqueta, y los límites de su contenido dentro de los bytes de origen.
 *
 * <p>Solo abre los hijos que se le piden, así que un anidamiento malicioso no agota la pila. Es inmutable mientras
 * nadie cambie los bytes de origen: {@link #leer} guarda su propia copia.
 */
public final class Der {

    /** Más hijos que estos no los tiene ningún certificado; el tope acota el trabajo por byte recibido. */
    private static final int HIJOS_MAXIMOS = 256;

    private final byte[] origen;
    private final int inicio;
    private final int contenido;
    private final int fin;

    private Der(byte[] origen, int inicio, int contenido, int fin) {
        this.origen = origen;
        this.inicio = inicio;
        this.contenido = contenido;
        this.fin = fin;
    }

    /** Lee un único elemento que ocupa todos los bytes. */
    public static Der leer(byte[] bytes) throws DerException {
        Der elemento = en(bytes.clone(), 0, bytes.length);
        if (elemento.fin != bytes.length) {
            throw new DerException(DerException.Causa.SOBRAN_BYTES, "sobran bytes tras el elemento");
        }
        return elemento;
    }

    private static Der en(byte[] origen, int inicio, int limite) throws DerException {
        if (limite - inicio < 2) {
            throw new DerException(DerException.Causa.TRUNCADO, "elemento truncado");
        }
        if ((origen[inicio] & 0x1F) == 0x1F) {
            throw new DerException("etiqueta de más de un byte");
        }
        int primero = origen[inicio + 1] & 0xFF;
        if (primero < 0x80) {
            return acotado(origen, inicio, inicio + 2, primero, limite);
        }
        int octetos = primero & 0x7F;
        if (octetos == 0 || octetos > 3 || limite - inicio - 2 < octetos) {
            throw new DerException("longitud indefinida o desmedida");
        }
        int longitud = 0;
        for (int i = 0; i < octetos; i++) {
            longitud = (longitud << 8) | (origen[inicio + 2 + i] & 0xFF);
        }
        // X.690 § 10.1: DER exige la longitud en el menor número de octetos.
        if (longitud < 0x80 || longitud >>> (8 * (octetos - 1)) == 0) {
            throw new DerException("longitud no mínima");
        }
        return acotado(origen, inicio, inicio + 2 + octetos, longitud, limite);
    }

    private static Der acotado(byte[] origen, int inicio, int contenido, int longitud, int limite) throws DerException {
        if (longitud > limite - contenido) {
            throw new DerException(DerException.Causa.TRUNCADO, "contenido truncado");
        }
        return new Der(origen, inicio, contenido, contenido + longitud);
    }

    /** Octeto de etiqueta, con clase y bit de constructor: 0x30 es SEQUENCE. */
    public int etiqueta() {
        return origen[inicio] & 0xFF;
    }

    /** Este mismo elemento si tiene la etiqueta; es la forma de exigirla. */
    public Der con(int etiqueta) throws DerException {
        if (etiqueta() != etiqueta) {
            throw new DerException("se esperaba la etiqueta %02X y vino %02X".formatted(etiqueta, etiqueta()));
        }
        return this;
    }

    /** Los elementos que contiene uno construido, en su orden. */
    public List<Der> hijos() throws DerException {
        if ((etiqueta() & 0x20) == 0) {
            throw new DerException("el elemento no es construido");
        }
        return elementos();
    }

    /** Lee como elemento DER el contenido de un OCTET STRING, como en las extensiones X.509. */
    public Der envuelto() throws DerException {
        List<Der> dentro = con(Etiqueta.OCTET_STRING).elementos();
        if (dentro.size() != 1) {
            throw new DerException("se esperaba un solo elemento envuelto");
        }
        return dentro.getFirst();
    }

    private List<Der> elementos() throws DerException {
        List<Der> elementos = new ArrayList<>();
        for (int posicion = contenido; posicion < fin; posicion = elementos.getLast().fin) {
            if (elementos.size() == HIJOS_MAXIMOS) {
                throw new DerException("demasiados elementos");
            }
            elementos.add(en(origen, posicion, fin));
        }
        return elementos;
    }

    /** Copia del contenido, sin etiqueta ni longitud. */
    public byte[] contenido() {
        return Arrays.copyOfRange(origen, contenido, fin);
    }

    /** Copia del elemento entero, tal como vino. */
    public byte[] completo() {
        return Arrays.copyOfRange(origen, inicio, fin);
    }

    /** Si los dos elementos son iguales byte por byte. */
    public boolean mismosBytes(Der otro) {
        return Arrays.equals(origen, inicio, fin, otro.origen, otro.inicio, otro.fin);
    }

    @Override
    public boolean equals(@Nullable Object otro) {
        return otro instanceof Der der && mismosBytes(der);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(completo());
    }
}
