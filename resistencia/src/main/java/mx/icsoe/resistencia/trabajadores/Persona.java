package mx.icsoe.resistencia.trabajadores;

/** Un trabajador inventado, siempre el mismo para el mismo número, con dígitos verificadores correctos. */
record Persona(long numero) {

    private static final String LETRAS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CONSONANTES = "BCDFGHJKLMNPQRSTVWXYZ";
    private static final String VALORES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    /** Primo con el tamaño del intervalo: los NSS salen en desorden y no se repiten. */
    private static final long SALTO = 6_700_417L;

    private static final long NSS_POSIBLES = 9_000_000_000L;

    String nss() {
        String base = Long.toString(1_000_000_000L + numero * SALTO % NSS_POSIBLES);
        int suma = 0;
        for (int k = 0; k < 10; k++) {
            int doble = (base.charAt(9 - k) - '0') * (k % 2 == 0 ? 2 : 1);
            suma += doble > 9 ? doble - 9 : doble;
        }
        return base + (10 - suma % 10) % 10;
    }

    String curp() {
        var base = new StringBuilder();
        long resto = numero * 7_919 % 456_976;
        for (int k = 0; k < 4; k++) {
            base.append(LETRAS.charAt((int) (resto % 26)));
            resto /= 26;
        }
        base.append("%02d%02d%02d".formatted(50 + numero % 49, 1 + numero % 12, 1 + numero % 28))
                .append(numero % 2 == 0 ? 'H' : 'M')
                .append("DF");
        resto = numero * 31;
        for (int k = 0; k < 3; k++) {
            base.append(CONSONANTES.charAt((int) (resto % CONSONANTES.length())));
            resto /= CONSONANTES.length();
        }
        base.append((char) ('0' + numero / 456_976 % 10));
        int suma = 0;
        for (int k = 0; k < 17; k++) {
            suma += VALORES.indexOf(base.charAt(k)) * (18 - k);
        }
        return base.append((10 - suma % 10) % 10).toString();
    }

    int centavos() {
        return 31_504 + (int) (numero * 37 % 200_000);
    }

    /** {@code NSS,CURP,SBC}. */
    String renglon() {
        return nss() + "," + curp() + "," + centavos() / 100 + "." + "%02d".formatted(centavos() % 100);
    }
}
