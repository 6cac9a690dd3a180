package mx.icsoe.efirma.certificado;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import mx.icsoe.efirma.der.Der;
import mx.icsoe.efirma.der.DerException;
import mx.icsoe.efirma.der.Etiqueta;
import mx.icsoe.efirma.der.Valores;

/**
 * Un certificado X.509 v3 leído tal como vino (RFC 5280 § 4.1), sin juzgarlo ni verificarlo.
 *
 * <p>Emisor y sujeto se guardan como DER: las cadenas del SAT se arman comparando esos bytes, porque sus certificados
 * no traen identificadores de llave y un nombre de producción viene codificado dos veces.
 *
 * @param entero el certificado completo
 * @param porFirmar TBSCertificate: los bytes que cubre la firma
 * @param numero número de serie
 * @param algoritmo identificador del algoritmo con que lo firmó el emisor
 * @param emisor nombre del emisor
 * @param vigencia notBefore y notAfter
 * @param sujeto nombre del titular
 * @param clave llave pública; vacía si no es RSA
 * @param extensiones extensiones interpretadas
 * @param firma BIT STRING con la firma del emisor
 */
public record CertificadoX509(
        Der entero,
        Der porFirmar,
        BigInteger numero,
        String algoritmo,
        Der emisor,
        Vigencia vigencia,
        Der sujeto,
        Optional<RSAPublicKey> clave,
        Extensiones extensiones,
        Der firma) {

    /** Lee un certificado DER sin bytes de más. */
    public static CertificadoX509 leer(byte[] der) throws DerException {
        Der entero = Der.leer(der);
        List<Der> partes = entero.con(Etiqueta.SEQUENCE).hijos();
        if (partes.size() != 3) {
            throw new DerException("el certificado no tiene tres partes");
        }
        Der porFirmar = partes.getFirst().con(Etiqueta.SEQUENCE);
        Iterator<Der> campos = porFirmar.hijos().iterator();
        exigirVersion3(siguiente(campos));
        BigInteger numero = Valores.entero(siguiente(campos));
        Der algoritmo = siguiente(campos);
        // RFC 5280 § 4.1.1.2: dentro y fuera de lo firmado debe decir el mismo algoritmo.
        if (!algoritmo.mismosBytes(partes.get(1))) {
            throw new DerException("el algoritmo de firma no coincide");
        }
        Der emisor = siguiente(campos).con(Etiqueta.SEQUENCE);
        Vigencia vigencia = vigencia(siguiente(campos));
        Der sujeto = siguiente(campos).con(Etiqueta.SEQUENCE);
        Optional<RSAPublicKey> clave = ClaveRsa.leer(siguiente(campos));
        return new CertificadoX509(
                entero,
                porFirmar,
                numero,
                oid(algoritmo),
                emisor,
                vigencia,
                sujeto,
                clave,
                extensiones(campos),
                partes.getLast().con(Etiqueta.BIT_STRING));
    }

    private static Der siguiente(Iterator<Der> campos) throws DerException {
        if (!campos.hasNext()) {
            throw new DerException("faltan campos del certificado");
        }
        return campos.next();
    }

    private static void exigirVersion3(Der campo) throws DerException {
        List<Der> version = campo.con(Etiqueta.explicita(0)).hijos();
        if (version.size() != 1 || !Valores.entero(version.getFirst()).equals(BigInteger.TWO)) {
            throw new DerException("no es un certificado X.509 v3");
        }
    }

    private static String oid(Der algoritmo) throws DerException {
        List<Der> partes = algoritmo.con(Etiqueta.SEQUENCE).hijos();
        if (partes.isEmpty()) {
            throw new DerException("falta el algoritmo de firma");
        }
        return Valores.oid(partes.getFirst());
    }

    private static Vigencia vigencia(Der campo) throws DerException {
        List<Der> fechas = campo.con(Etiqueta.SEQUENCE).hijos();
        if (fechas.size() != 2) {
            throw new DerException("vigencia mal formada");
        }
        return new Vigencia(Valores.momento(fechas.getFirst()), Valores.momento(fechas.getLast()));
    }

    private static Extensiones extensiones(Iterator<Der> campos) throws DerException {
        Extensiones extensiones = Extensiones.ninguna();
        if (campos.hasNext()) {
            List<Der> lista = campos.next().con(Etiqueta.explicita(3)).hijos();
            if (lista.size() != 1 || campos.hasNext()) {
                throw new DerException("extensiones mal formadas");
            }
            extensiones = Extensiones.leer(lista.getFirst());
        }
        return extensiones;
    }

    /** commonName del sujeto; vacío si no lo trae. */
    public String nombreComun() throws DerException {
        return Sujeto.leer(sujeto).nombre();
    }

    /** Huella SHA-256 del certificado entero, en hexadecimal. */
    public String huella() {
        return Huella.sha256(entero.completo());
    }

    /** No dice de quién es: el sujeto es dato personal. */
    @Override
    public String toString() {
        return "CertificadoX509[huella=" + huella() + "]";
    }
}
