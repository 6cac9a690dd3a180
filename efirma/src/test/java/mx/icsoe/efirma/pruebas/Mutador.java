package mx.icsoe.efirma.pruebas;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Estropea bytes de formas que conocen el DER: etiquetas, longitudes, cortes, injertos y anidamientos. */
public final class Mutador {

    private static final int[] ETIQUETAS = {
        0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0C, 0x13, 0x14, 0x16, 0x17, 0x18, 0x1E, 0x1F, 0x30, 0x31, 0x80,
        0xA0, 0xA3, 0xBF, 0xFF
    };
    private static final int[] LONGITUDES = {0x00, 0x01, 0x7F, 0x80, 0x81, 0x82, 0x83, 0x84, 0x88, 0xFF};

    private final RandomGenerator azar;

    public Mutador(RandomGenerator azar) {
        this.azar = azar;
    }

    /** Una copia distinta del original, con uno a tres daños. */
    public byte[] estropear(byte[] original) {
        byte[] torcido = original;
        do {
            torcido = una(torcido.length == 0 ? original : torcido);
        } while (Arrays.equals(torcido, original) || azar.nextInt(3) == 0);
        return torcido;
    }

    private byte[] una(byte[] b) {
        return switch (azar.nextInt(11)) {
            case 0 -> con(b, azar.nextInt(b.length), b[azar.nextInt(b.length)]);
            case 1 -> con(b, azar.nextInt(b.length), azar.nextInt(256));
            case 2 -> con(b, azar.nextInt(b.length), 1 << azar.nextInt(8));
            case 3 -> con(b, azar.nextInt(b.length), ETIQUETAS[azar.nextInt(ETIQUETAS.length)]);
            case 4 -> con(b, azar.nextInt(b.length), LONGITUDES[azar.nextInt(LONGITUDES.length)]);
            case 5 -> Arrays.copyOf(b, azar.nextInt(b.length));
            case 6 -> unir(b, bytes(1 + azar.nextInt(64)));
            case 7 -> injerto(b, bytes(1 + azar.nextInt(16)), 0);
            case 8 -> injerto(b, new byte[0], 1 + azar.nextInt(16));
            case 9 -> injerto(b, trozo(b), 0);
            default ->
                azar.nextInt(40) == 0 ? anidado() : con(b, azar.nextInt(Math.min(b.length, 60)), azar.nextInt(256));
        };
    }

    private byte[] trozo(byte[] b) {
        int desde = azar.nextInt(b.length);
        return Arrays.copyOfRange(b, desde, Math.min(b.length, desde + 1 + azar.nextInt(200)));
    }

    private byte[] injerto(byte[] b, byte[] nuevo, int quitar) {
        int donde = azar.nextInt(b.length);
        return unir(
                Arrays.copyOf(b, donde), nuevo, Arrays.copyOfRange(b, Math.min(b.length, donde + quitar), b.length));
    }

    /** SEQUENCE dentro de SEQUENCE, miles de veces: agota la pila de quien lea con recursión. */
    private static byte[] anidado() {
        byte[] anidado = new byte[6000];
        for (int i = 0; i + 4 <= anidado.length; i += 4) {
            int queda = anidado.length - i - 4;
            anidado[i] = 0x30;
            anidado[i + 1] = (byte) 0x82;
            anidado[i + 2] = (byte) (queda >> 8);
            anidado[i + 3] = (byte) queda;
        }
        return anidado;
    }

    private byte[] bytes(int cuantos) {
        byte[] nuevos = new byte[cuantos];
        azar.nextBytes(nuevos);
        return nuevos;
    }

    private static byte[] con(byte[] b, int donde, int valor) {
        byte[] otro = b.clone();
        otro[donde] = (byte) valor;
        return otro;
    }

    private static byte[] unir(byte[]... partes) {
        ByteArrayOutputStream junto = new ByteArrayOutputStream();
        for (byte[] parte : partes) {
            junto.writeBytes(parte);
        }
        return junto.toByteArray();
    }
}
