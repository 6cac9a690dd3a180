package mx.icsoe.portal.plataforma.sello;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Optional;

/** Un sello y una autoridad de tiempo recién hechos, los mismos para toda la corrida: crear llaves tarda. */
public final class SelloDePrueba {

    private static final ArchivoDeLlaves LLAVES = crear();

    private SelloDePrueba() {}

    public static Sello sello() {
        return LLAVES.llave(Optional.of(LlavesDeDemostracion.SELLO));
    }

    public static X509Certificate certificadoDeTiempo() {
        return LLAVES.llave(Optional.of(LlavesDeDemostracion.TIEMPO)).certificado();
    }

    public static SelladoDeTiempo tiempo(InstantSource reloj) {
        return new SelladoIncluido(LLAVES.llave(Optional.of(LlavesDeDemostracion.TIEMPO)), reloj, new SecureRandom());
    }

    public static FirmaDePdf firma(InstantSource reloj) {
        return FirmaDePdf.con(sello(), tiempo(reloj));
    }

    /** La falla de una autoridad que no contesta. */
    public static RuntimeException inservible() {
        return new SelloInservible("la autoridad de tiempo no contestó");
    }

    private static ArchivoDeLlaves crear() {
        try {
            return new LlavesDeDemostracion(
                            Files.createTempDirectory("sello"), InstantSource.system(), new SecureRandom())
                    .abrir();
        } catch (IOException causa) {
            throw new UncheckedIOException(causa);
        }
    }
}
