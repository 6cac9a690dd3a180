package mx.icsoe.efirma.certificado;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Molde;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Torcidos;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.Test;

class CertificadoSatTest {

    @Test
    void leeLosDatosDeUnaPersonaMoral() {
        CertificadoSat certificado = leido(Laboratorio.MORAL.cer());
        Titular titular = certificado.titular();
        assertThat(titular.rfc().valor()).isEqualTo("SED150312KT7");
        assertThat(titular.rfcRepresentante()).contains(new Rfc("PETJ780609LBA"));
        assertThat(titular.nombre()).isEqualTo("SERVICIOS ESPECIALIZADOS DEMO SA DE CV");
        assertThat(titular.curp()).isEmpty();
        assertThat(titular.curpRepresentante()).contains("PETJ780609HPLRRN05");
        assertThat(titular.tipoPersona()).isEqualTo(TipoPersona.MORAL);
        assertThat(certificado.clase()).isEqualTo(Clase.FIEL);
        assertThat(certificado.serie()).matches("9999[0-9]{16}");
    }

    @Test
    void leeLosDatosDeUnaPersonaFisica() {
        Titular titular = leido(Laboratorio.FISICA.cer()).titular();
        assertThat(titular.rfc().valor()).isEqualTo("GARL850214HA5");
        assertThat(titular.rfcRepresentante()).isEmpty();
        assertThat(titular.curp()).contains("GARL850214MDFRRC09");
        assertThat(titular.tipoPersona()).isEqualTo(TipoPersona.FISICA);
    }

    @Test
    void leeEnLatin1LosTextosConEnieYAmpersand() {
        CertificadoSat certificado = Laboratorio.AUTORIDAD
                .expedirFiel(Persona.moralConEnie(), Laboratorio.HOY)
                .certificado();
        assertThat(certificado.titular().rfc().valor()).isEqualTo("ÑDI1809058J5");
        assertThat(certificado.titular().nombre()).isEqualTo("ÑANDÚES & DUENDES INTEGRALES SC");
        assertThat(certificado.titular().rfcRepresentante()).contains(new Rfc("ÑUMA901130T52"));
    }

    @Test
    void distingueElSelloDigitalYLaImitacion() {
        assertThat(Torcidos.selloDigital().certificado().clase()).isEqualTo(Clase.SELLO_DIGITAL);
        assertThat(Torcidos.sinUsosExtendidos().certificado().clase()).isEqualTo(Clase.DESCONOCIDA);
        assertThat(Torcidos.deAutoridad().certificado().clase()).isEqualTo(Clase.DESCONOCIDA);
    }

    @Test
    void coincideConLaPlataformaEnLoQueAmbosLeen() throws Exception {
        for (EfirmaDeDemostracion efirma : new EfirmaDeDemostracion[] {
            Laboratorio.MORAL, Laboratorio.FISICA, Torcidos.selloDigital(), Torcidos.vencida()
        }) {
            X509Certificate deJava = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(efirma.cer()));
            CertificadoX509 nuestro = efirma.pareja().certificado();
            assertThat(nuestro.numero()).isEqualTo(deJava.getSerialNumber());
            assertThat(nuestro.porFirmar().completo()).isEqualTo(deJava.getTBSCertificate());
            assertThat(nuestro.vigencia().desde())
                    .isEqualTo(deJava.getNotBefore().toInstant());
            assertThat(nuestro.vigencia().hasta())
                    .isEqualTo(deJava.getNotAfter().toInstant());
            assertThat(nuestro.algoritmo()).isEqualTo(deJava.getSigAlgOID());
            assertThat(nuestro.clave()).contains((java.security.interfaces.RSAPublicKey) deJava.getPublicKey());
            assertThat(nuestro.emisor().completo())
                    .isEqualTo(deJava.getIssuerX500Principal().getEncoded());
            assertThat(nuestro.extensiones().esAutoridad()).isEqualTo(deJava.getBasicConstraints() >= 0);
        }
    }

    @Test
    void leePemConFinDeLineaDeWindowsYSinFinDeLinea() {
        String pem = pem(Laboratorio.MORAL.cer());
        assertThat(leido(bytes(pem)).titular().rfc().valor()).isEqualTo("SED150312KT7");
        assertThat(leido(bytes(pem.replace("\n", "\r\n"))).titular().rfc().valor())
                .isEqualTo("SED150312KT7");
        assertThat(leido(bytes("\n  " + pem)).titular().rfc().valor()).isEqualTo("SED150312KT7");
    }

    @Test
    void diceElDefectoDeCadaArchivo() {
        byte[] sano = Laboratorio.MORAL.cer();
        String pem = pem(sano);
        assertThat(defecto(new byte[0])).isEqualTo(Defecto.TRUNCADO);
        assertThat(defecto(new byte[10 * 1024 * 1024])).isEqualTo(Defecto.DEMASIADO_GRANDE);
        assertThat(defecto(Arrays.copyOf(sano, 700))).isEqualTo(Defecto.TRUNCADO);
        assertThat(defecto(Arrays.copyOf(sano, sano.length + 3))).isEqualTo(Defecto.SOBRAN_BYTES);
        assertThat(defecto(bytes("%PDF-1.7 no soy un certificado"))).isNotNull();
        assertThat(defecto(bytes(pem.replace("-----END CERTIFICATE-----", "")))).isEqualTo(Defecto.PEM_MAL_FORMADO);
        assertThat(defecto(bytes(pem.replace("MII", "!!!")))).isEqualTo(Defecto.PEM_MAL_FORMADO);
        assertThat(defecto(bytes(pem + pem))).isEqualTo(Defecto.PEM_MAL_FORMADO);
        assertThat(defecto(bytes("-----BEGIN CERTIFICATE----------END CERTIFICATE-----")))
                .isEqualTo(Defecto.TRUNCADO);
        assertThat(defecto(bytes("-----BEGIN CERTIFICATE-----"))).isEqualTo(Defecto.PEM_MAL_FORMADO);
        assertThat(defecto(Torcidos.sinRfc().cer())).isEqualTo(Defecto.SIN_RFC);
    }

    @Test
    void rechazaElSujetoConDosRfc() {
        Molde doble = new Molde(new X500NameBuilder()
                .addRDN(BCStyle.UNIQUE_IDENTIFIER, new DERPrintableString("SED150312KT7"))
                .addRDN(BCStyle.UNIQUE_IDENTIFIER, new DERPrintableString("SCT120423P25"))
                .build());
        assertThat(defecto(doble.emitir(
                        mx.icsoe.efirma.pruebas.Llaves.DE_OTRO.getPublic(), Laboratorio.AUTORIDAD.intermedia())))
                .isEqualTo(Defecto.DER_MAL_FORMADO);
    }

    @Test
    void noImprimeDatosPersonales() {
        CertificadoSat certificado = leido(Laboratorio.MORAL.cer());
        String impreso = certificado + " " + certificado.titular() + " " + certificado.x509();
        assertThat(impreso)
                .doesNotContain("SED150312KT7", "PETJ780609", "ESPECIALIZADOS")
                .contains("SE**********");
    }

    private static CertificadoSat leido(byte[] archivo) {
        return ((LecturaDeCertificado.Leido) CertificadoSat.leer(archivo)).certificadoSinVerificar();
    }

    private static Defecto defecto(byte[] archivo) {
        return ((LecturaDeCertificado.Ilegible) CertificadoSat.leer(archivo)).defecto();
    }

    private static String pem(byte[] der) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, bytes("\n")).encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
    }

    private static byte[] bytes(String texto) {
        return texto.getBytes(StandardCharsets.ISO_8859_1);
    }
}
