package mx.icsoe.portal.nucleo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Inventa identificadores correctos. Sus dígitos verificadores se calculan aquí de otro modo que en el núcleo. */
record Identificadores(RandomGenerator azar) {

    private static final String LETRAS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CIFRAS = "0123456789";
    private static final DateTimeFormatter FECHA = DateTimeFormatter.ofPattern("uuMMdd");
    private static final String[] ENTIDADES =
            "AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS"
                    .split(" ", -1);

    String rfc() {
        String base = textos(LETRAS + "Ñ&", azar.nextBoolean() ? 3 : 4)
                + FECHA.format(fecha(1930, 2020))
                + una("123456789ABCDEFGHIJKLMNOPQRSTUV")
                + una("123456789" + LETRAS);
        return base + digitoDeRfc(base);
    }

    String curp() {
        boolean despuesDe2000 = azar.nextBoolean();
        LocalDate nacio = despuesDe2000 ? fecha(2000, 2020) : fecha(1930, 1999);
        String base = textos(LETRAS, 4)
                + FECHA.format(nacio)
                + una("HMX")
                + ENTIDADES[azar.nextInt(ENTIDADES.length)]
                + textos("BCDFGHJKLMNPQRSTVWXYZÑ", 3)
                + una(despuesDe2000 ? LETRAS : CIFRAS);
        return base + digitoDeCurp(base);
    }

    String nss() {
        String base = una("123456789") + textos(CIFRAS, 9);
        return base + digitoDeLuhn(base);
    }

    String telefono() {
        return una("23456789") + textos(CIFRAS, 9);
    }

    String correo() {
        return textos(LETRAS.toLowerCase(Locale.ROOT) + CIFRAS + "_-+", 1 + azar.nextInt(30))
                + "@"
                + textos(LETRAS.toLowerCase(Locale.ROOT) + CIFRAS + "ñáü", 1 + azar.nextInt(20))
                + dominio("com", "com.mx", "mx", "gob.mx", "org");
    }

    /** Pesos con dos decimales, de un centavo a 999,999.99. */
    String salario() {
        long centavos = azar.nextLong(1, 100_000_000);
        return centavos / 100 + "." + centavos / 10 % 10 + centavos % 10;
    }

    String prefijo() {
        return new String[] {"N", "C", "SI", "SE", "AC"}[azar.nextInt(5)];
    }

    Cuatrimestre cuatrimestre() {
        return new Cuatrimestre(2021 + azar.nextInt(79), 1 + azar.nextInt(3));
    }

    /** De cualquier largo, desde las cifras que el folio completa con ceros hasta las que ya no completa. */
    long consecutivo(int cifras) {
        return azar.nextLong(1, (long) Math.pow(10, 1 + azar.nextInt(cifras + 3)));
    }

    String textos(String alfabeto, int largo) {
        var texto = new StringBuilder();
        for (int i = 0; i < largo; i++) {
            texto.append(una(alfabeto));
        }
        return texto.toString();
    }

    char una(String alfabeto) {
        return alfabeto.charAt(azar.nextInt(alfabeto.length()));
    }

    private String dominio(String... opciones) {
        return "." + opciones[azar.nextInt(opciones.length)];
    }

    private LocalDate fecha(int desde, int hasta) {
        long primero = LocalDate.of(desde, 1, 1).toEpochDay();
        long ultimo = LocalDate.of(hasta, 12, 31).toEpochDay();
        return LocalDate.ofEpochDay(azar.nextLong(primero, ultimo + 1));
    }

    /** De izquierda a derecha, acumulando: la suma de sumas da los mismos pesos que contar de 13 a 2. */
    static char digitoDeRfc(String base) {
        int acumulado = 0;
        int suma = 0;
        String doce = base.length() == 11 ? " " + base : base;
        for (int i = 0; i < doce.length(); i++) {
            acumulado += valorEnRfc(doce.charAt(i));
            suma += acumulado;
        }
        suma += acumulado;
        return "0123456789A".charAt((11 - suma % 11) % 11);
    }

    static int valorEnRfc(char letra) {
        if (letra == ' ') {
            return 37;
        }
        if (letra == 'Ñ') {
            return 38;
        }
        if (letra == '&') {
            return 24;
        }
        if (letra <= '9') {
            return letra - '0';
        }
        return letra <= 'N' ? letra - 'A' + 10 : letra - 'O' + 25;
    }

    static char digitoDeCurp(String base) {
        int acumulado = 0;
        int suma = 0;
        for (int i = 0; i < base.length(); i++) {
            acumulado += valorEnCurp(base.charAt(i));
            suma += acumulado;
        }
        suma += acumulado;
        return (char) ('0' + Math.floorMod(-suma, 10));
    }

    private static int valorEnCurp(char letra) {
        if (letra == 'Ñ') {
            return 24;
        }
        if (letra <= '9') {
            return letra - '0';
        }
        return letra <= 'N' ? letra - 'A' + 10 : letra - 'O' + 25;
    }

    static char digitoDeLuhn(String base) {
        int suma = 0;
        for (int i = 0; i < base.length(); i++) {
            int cifra = base.charAt(i) - '0';
            suma += i % 2 == 0 ? cifra : "0246813579".charAt(cifra) - '0';
        }
        return (char) ('0' + (10 - suma % 10) % 10);
    }
}
