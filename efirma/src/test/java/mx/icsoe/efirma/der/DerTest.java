package mx.icsoe.efirma.der;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DerTest {

    @Test
    void leeUnaSecuenciaConSusHijos() throws DerException {
        Der secuencia = der("3006020105040109");
        assertThat(secuencia.hijos()).hasSize(2);
        assertThat(Valores.entero(secuencia.hijos().getFirst())).isEqualTo(BigInteger.valueOf(5));
        assertThat(secuencia.hijos().getLast().contenido()).containsExactly(9);
        assertThat(secuencia.hijos().getFirst().completo()).containsExactly(2, 1, 5);
        assertThat(secuencia).isEqualTo(der("3006020105040109")).hasSameHashCodeAs(der("3006020105040109"));
        assertThat(secuencia).isNotEqualTo(der("3003020105"));
    }

    @Test
    void rechazaCadaEscrituraQueNoEsDer() {
        falla("", DerException.Causa.TRUNCADO);
        falla("30", DerException.Causa.TRUNCADO);
        falla("3003020105FF", DerException.Causa.SOBRAN_BYTES);
        falla("3004020105", DerException.Causa.TRUNCADO);
        falla("3080020105000000", DerException.Causa.FORMA);
        falla("308103020105", DerException.Causa.FORMA);
        falla("30820003020105", DerException.Causa.FORMA);
        falla("308400000003020105", DerException.Causa.FORMA);
        falla("3F0103", DerException.Causa.FORMA);
        assertThatThrownBy(() -> der("020105").hijos()).isInstanceOf(DerException.class);
        assertThatThrownBy(() -> der("020105").con(Etiqueta.SEQUENCE)).isInstanceOf(DerException.class);
        assertThatThrownBy(() -> der("0406020105020106").envuelto()).isInstanceOf(DerException.class);
        assertThatThrownBy(() -> der("30820303" + "020101".repeat(257)).hijos()).isInstanceOf(DerException.class);
    }

    @Test
    void leeCadaTipoDeTextoPorSuEtiqueta() throws DerException {
        assertThat(Valores.texto(der("1401D1"))).isEqualTo("Ñ");
        assertThat(Valores.texto(der("0C02C391"))).isEqualTo("Ñ");
        assertThat(Valores.texto(der("1E0200D1"))).isEqualTo("Ñ");
        assertThat(Valores.texto(der("130141"))).isEqualTo("A");
        for (String malo : new String[] {"0C01D1", "1301D1", "1E01D1", "1601FF", "020141"}) {
            assertThatThrownBy(() -> Valores.texto(der(malo))).isInstanceOf(DerException.class);
        }
    }

    @Test
    void leeFechasDeAmbosTiposYRechazaLasInexistentes() throws DerException {
        assertThat(Valores.momento(fecha(0x17, "230518043714Z"))).isEqualTo(Instant.parse("2023-05-18T04:37:14Z"));
        assertThat(Valores.momento(fecha(0x17, "500101000000Z"))).isEqualTo(Instant.parse("1950-01-01T00:00:00Z"));
        assertThat(Valores.momento(fecha(0x17, "491231235959Z"))).isEqualTo(Instant.parse("2049-12-31T23:59:59Z"));
        assertThat(Valores.momento(fecha(0x18, "20510101000000Z"))).isEqualTo(Instant.parse("2051-01-01T00:00:00Z"));
        for (String mala : new String[] {
            "230230000000Z",
            "231301000000Z",
            "230101240000Z",
            "230101000060Z",
            "2301010000Z",
            "230101000000+0600",
            "23010100000AZ",
            ""
        }) {
            assertThatThrownBy(() -> Valores.momento(fecha(0x17, mala))).isInstanceOf(DerException.class);
        }
        assertThatThrownBy(() -> Valores.momento(fecha(0x13, "230518043714Z"))).isInstanceOf(DerException.class);
    }

    @Test
    void leeEnterosOidsBitsYBooleanos() throws DerException {
        assertThat(Valores.oid(der("06032A0304"))).isEqualTo("1.2.3.4");
        assertThat(Valores.oid(der("0603550345"))).isEqualTo("2.5.3.69");
        assertThat(Valores.oid(der("06092A864886F70D01010B"))).isEqualTo("1.2.840.113549.1.1.11");
        assertThat(Valores.octetosDeBits(der("030200FF"))).containsExactly(-1);
        assertThat(Valores.booleano(der("0101FF"))).isTrue();
        assertThat(Valores.booleano(der("010100"))).isFalse();
        assertThat(Valores.entero(der("0202FF7F"))).isEqualTo(BigInteger.valueOf(-129));
        assertThatThrownBy(() -> Valores.entero(der("02020001"))).isInstanceOf(DerException.class);
        assertThatThrownBy(() -> Valores.entero(der("0202FF80"))).isInstanceOf(DerException.class);
        assertThatThrownBy(() -> Valores.entero(der("0200"))).isInstanceOf(DerException.class);
        assertThatThrownBy(() -> Valores.oid(der("060186"))).isInstanceOf(DerException.class);
        assertThatThrownBy(() -> Valores.oid(der("0600"))).isInstanceOf(DerException.class);
        assertThatThrownBy(() -> Valores.octetosDeBits(der("030201FE"))).isInstanceOf(DerException.class);
        assertThatThrownBy(() -> Valores.octetosDeBits(der("0300"))).isInstanceOf(DerException.class);
        assertThatThrownBy(() -> Valores.booleano(der("010101"))).isInstanceOf(DerException.class);
    }

    private static void falla(String hexadecimal, DerException.Causa causa) {
        assertThatThrownBy(() -> der(hexadecimal))
                .isInstanceOfSatisfying(
                        DerException.class, error -> assertThat(error.causa()).isEqualTo(causa));
    }

    private static Der fecha(int etiqueta, String cifras) throws DerException {
        byte[] octetos = new byte[cifras.length() + 2];
        octetos[0] = (byte) etiqueta;
        octetos[1] = (byte) cifras.length();
        for (int i = 0; i < cifras.length(); i++) {
            octetos[i + 2] = (byte) cifras.charAt(i);
        }
        return Der.leer(octetos);
    }

    private static Der der(String hexadecimal) throws DerException {
        return Der.leer(HexFormat.of().parseHex(hexadecimal));
    }
}
