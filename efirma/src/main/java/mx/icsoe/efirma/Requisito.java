package mx.icsoe.efirma;

/**
 * Lo que se le pide a una firma, en el orden en que se comprueba: de lo barato a lo caro, y la firma antes que la
 * revocación, para que nadie sin llave nos haga insistir al servicio del SAT.
 */
public enum Requisito {
    FORMATO("El mensaje está completo y tiene la forma debida"),
    RETO("El reto es de esta sesión, no se ha usado y no ha vencido"),
    CERTIFICADO("El certificado se puede leer y trae un RFC"),
    CLAVE("La llave es RSA de 2048 bits o más y el certificado usa SHA-256"),
    VIGENCIA("El certificado está vigente"),
    CLASE("El certificado es una e.firma, no un sello digital"),
    CADENA("Lo expidió una autoridad de confianza, vigente"),
    FIRMA("La firma corresponde al texto y al certificado"),
    TITULAR("El RFC del certificado es el que se escribió"),
    REVOCACION("El certificado no está revocado");

    private final String enunciado;

    Requisito(String enunciado) {
        this.enunciado = enunciado;
    }

    /** Lo que queda dicho cuando se cumple, para mostrarlo. */
    public String enunciado() {
        return enunciado;
    }
}
