package mx.icsoe.portal.trabajadores;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Nss;
import mx.icsoe.portal.nucleo.SalarioBase;

/** Trabajadores inventados, siempre los mismos para el mismo número, con dígitos verificadores correctos. */
public final class TrabajadoresDePrueba {

    private static final String CONSONANTES = "BCDFGHJKLMNPQRSTVWXYZ";
    private static final String LETRAS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String VALORES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

    private TrabajadoresDePrueba() {}

    public static Trabajador numero(long i) {
        return new Trabajador(new Nss(nss(i)), new Curp(curp(i)), new SalarioBase(sbc(i)), Optional.empty());
    }

    /** {@code NSS,CURP,SBC}, sin salto. */
    public static String renglon(long i) {
        return nss(i) + "," + curp(i) + "," + sbc(i) / 100 + ".%02d".formatted(sbc(i) % 100);
    }

    /** Un archivo con títulos y los trabajadores de un intervalo. */
    public static String archivo(long desde, long hasta) {
        return LongStream.range(desde, hasta)
                .mapToObj(TrabajadoresDePrueba::renglon)
                .collect(Collectors.joining("\r\n", "NSS,CURP,SBC\r\n", "\r\n"));
    }

    public static String nss(long i) {
        String base = "%010d".formatted(1_000_000_000L + i * 7 % 9_000_000_000L);
        int suma = 0;
        for (int k = 0; k < 10; k++) {
            int doble = (base.charAt(9 - k) - '0') * (k % 2 == 0 ? 2 : 1);
            suma += doble > 9 ? doble - 9 : doble;
        }
        return base + (10 - suma % 10) % 10;
    }

    public static String curp(long i) {
        var base = new StringBuilder();
        long resto = i;
        for (int k = 0; k < 4; k++) {
            base.append(LETRAS.charAt((int) (resto % 26)));
            resto /= 26;
        }
        base.append("%02d%02d%02d".formatted(50 + i % 49, 1 + i % 12, 1 + i % 28))
                .append(i % 2 == 0 ? 'H' : 'M')
                .append("DF");
        resto = i * 31;
        for (int k = 0; k < 3; k++) {
            base.append(CONSONANTES.charAt((int) (resto % CONSONANTES.length())));
            resto /= CONSONANTES.length();
        }
        base.append((char) ('0' + i / 456_976 % 10));
        int suma = 0;
        for (int k = 0; k < 17; k++) {
            suma += VALORES.indexOf(base.charAt(k)) * (18 - k);
        }
        return base.append((10 - suma % 10) % 10).toString();
    }

    private static int sbc(long i) {
        return 31_504 + (int) (i * 37 % 200_000);
    }
}
