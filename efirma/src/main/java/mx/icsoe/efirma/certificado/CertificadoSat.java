package mx.icsoe.efirma.certificado;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import mx.icsoe.efirma.der.DerException;

/**
 * Un certificado con la forma de los que expide el SAT a sus contribuyentes: e.firma o sello digital.
 *
 * <p>Que se pueda leer no significa nada: quien lo presente pudo escribirlo. Solo vale el que devuelve un veredicto
 * de aceptación. Es inmutable y se puede compartir entre hilos.
 */
public final class CertificadoSat {

    private final CertificadoX509 x509;
    private final Titular titular;
    private final Clase clase;

    private CertificadoSat(CertificadoX509 x509, Titular titular, Clase clase) {
        this.x509 = x509;
        this.titular = titular;
        this.clase = clase;
    }

    /**
     * Lee un archivo .cer en DER, como lo entrega el SAT, o en PEM, de hasta {@value Pem#TAMANIO_MAXIMO} bytes.
     *
     * @return lo leído, o el defecto que lo impide; nunca lanza por el contenido
     */
    public static LecturaDeCertificado leer(byte[] archivo) {
        if (archivo.length > Pem.TAMANIO_MAXIMO) {
            return new LecturaDeCertificado.Ilegible(Defecto.DEMASIADO_GRANDE);
        }
        return Pem.parece(archivo)
                ? Pem.abrir(archivo)
                        .map(CertificadoSat::leerDer)
                        .orElse(new LecturaDeCertificado.Ilegible(Defecto.PEM_MAL_FORMADO))
                : leerDer(archivo);
    }

    private static LecturaDeCertificado leerDer(byte[] der) {
        try {
            CertificadoX509 x509 = CertificadoX509.leer(der);
            Sujeto sujeto = Sujeto.leer(x509.sujeto());
            Clase clase = Clase.de(x509.extensiones(), sujeto.conSucursal());
            return sujeto.titular()
                    .map(titular -> new CertificadoSat(x509, titular, clase))
                    .<LecturaDeCertificado>map(LecturaDeCertificado.Leido::new)
                    .orElse(new LecturaDeCertificado.Ilegible(Defecto.SIN_RFC));
        } catch (DerException e) {
            return new LecturaDeCertificado.Ilegible(Defecto.de(e.causa()));
        }
    }

    public Titular titular() {
        return titular;
    }

    public Clase clase() {
        return clase;
    }

    public Vigencia vigencia() {
        return x509.vigencia();
    }

    /**
     * Número de certificado de 20 dígitos. El SAT escribe cada dígito como un octeto ASCII dentro del INTEGER; si no
     * son dígitos, el certificado es de otro emisor y se da el número en hexadecimal.
     */
    public String serie() {
        BigInteger numero = x509.numero();
        String digitos = new String(numero.toByteArray(), StandardCharsets.ISO_8859_1);
        return digitos.matches("[0-9]{20}") ? digitos : numero.toString(16);
    }

    /** El certificado como estructura X.509, para encadenarlo. */
    public CertificadoX509 x509() {
        return x509;
    }

    /** Copia de los bytes DER, para guardarlos como evidencia. */
    public byte[] der() {
        return x509.entero().completo();
    }

    @Override
    public String toString() {
        return "CertificadoSat[" + clase + ", " + titular.rfc() + "]";
    }
}
