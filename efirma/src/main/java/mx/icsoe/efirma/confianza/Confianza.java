package mx.icsoe.efirma.confianza;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.firma.AlgoritmoRsa;

/**
 * Las autoridades en que confía la instalación: raíces que son ancla e intermedias que llegan a ellas.
 *
 * <p>Las cadenas entre autoridades se comprueban una vez, al construir; en cada consulta solo se comprueba la firma
 * del certificado presentado y las fechas de <em>todas</em> las autoridades, ancla incluida, que la plataforma Java
 * no revisa nunca. Es inmutable y se puede compartir entre hilos; para cambiar de autoridades se construye otra.
 */
public final class Confianza {

    private final List<Autoridad> autoridades;
    private final List<Encadenamiento.Cadena> cadenas;

    Confianza(List<Autoridad> autoridades, List<Encadenamiento.Cadena> cadenas) {
        this.autoridades = List.copyOf(autoridades);
        this.cadenas = List.copyOf(cadenas);
    }

    /** Todas, anclas e intermedias. */
    public List<Autoridad> autoridades() {
        return autoridades;
    }

    /** Las que terminan dentro del plazo o ya terminaron, para avisar a quien opera. */
    public List<Autoridad> porTerminar(Instant ahora, Duration plazo) {
        return autoridades.stream()
                .filter(autoridad -> autoridad.vigencia().termino(ahora.plus(plazo)))
                .toList();
    }

    /**
     * Busca la autoridad que expidió un certificado: por los bytes DER del nombre del emisor y por la firma.
     *
     * @param momento cuándo deben estar vigentes las autoridades
     */
    public Encadenamiento encadenar(CertificadoX509 certificado, Instant momento) {
        List<Encadenamiento.Cadena> candidatas = cadenas.stream()
                .filter(cadena -> cadena.emisora().x509().sujeto().mismosBytes(certificado.emisor()))
                .toList();
        if (candidatas.isEmpty()) {
            return new Encadenamiento.EmisorDesconocido();
        }
        return candidatas.stream()
                .filter(cadena -> Firmas.comprueba(cadena.emisora().x509(), certificado, Set.of(AlgoritmoRsa.SHA256)))
                .findFirst()
                .map(cadena -> vigente(cadena, momento))
                .orElse(new Encadenamiento.Impostor());
    }

    private static Encadenamiento vigente(Encadenamiento.Cadena cadena, Instant momento) {
        return cadena.autoridades().stream()
                .filter(autoridad -> !autoridad.vigencia().comprende(momento))
                .findFirst()
                .<Encadenamiento>map(Encadenamiento.AutoridadFueraDeVigencia::new)
                .orElse(cadena);
    }
}
