package mx.icsoe.portal.plataforma.pdf;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.pdfbox.cos.COSName;

/** Lo que a un examen le queda por gastar. Es de un solo hilo y de un solo uso. */
final class Presupuesto {

    private static final int CADA_TANTO = 0x3FF;
    private static final long TRAMO = 1 << 16;

    private final Limites limites;
    private final LongSupplier nanos;
    private final long vence;
    private final Set<COSName> nombres = new HashSet<>();
    private int objetos;
    private int nodos;
    private long descomprimidos;

    Presupuesto(Limites limites, LongSupplier nanos) {
        this.limites = limites;
        this.nanos = nanos;
        this.vence = nanos.getAsLong() + limites.plazo().toNanos();
    }

    Limites limites() {
        return limites;
    }

    void exigirPlazo() {
        if (nanos.getAsLong() - vence > 0) {
            throw new ExamenDetenido(Defecto.DESMEDIDO);
        }
    }

    void gastarObjeto() {
        exigir(++objetos <= limites.objetos());
        exigirPlazo();
    }

    void gastarNodo() {
        exigir(++nodos <= limites.nodos());
        if ((nodos & CADA_TANTO) == 0) {
            exigirPlazo();
        }
    }

    void gastarNombre(COSName nombre) {
        if (nombres.add(nombre)) {
            exigir(nombres.size() <= limites.nombres());
        }
    }

    void gastarDescomprimidos(long bytes) {
        long antes = descomprimidos;
        descomprimidos += bytes;
        exigir(descomprimidos <= limites.bytesEnTotal());
        // RunLength entrega de byte en byte: ver la hora en cada uno costaba más que descomprimirlo.
        if (descomprimidos / TRAMO != antes / TRAMO) {
            exigirPlazo();
        }
    }

    static void exigir(boolean cabe) {
        if (!cabe) {
            throw new ExamenDetenido(Defecto.DESMEDIDO);
        }
    }
}
