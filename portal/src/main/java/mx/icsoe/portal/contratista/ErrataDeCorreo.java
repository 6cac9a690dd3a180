package mx.icsoe.portal.contratista;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Correo;

/**
 * Dominios de correo que casi siempre son un error de dedo. Es una lista y no una medida de parecido: «ymail.com» y
 * «mail.com» se parecen a «gmail.com» y existen. Solo sugiere; nunca impide.
 */
public final class ErrataDeCorreo {

    private static final Map<String, String> CORRECTO_POR_ERRATA = Stream.of(
                    erratas(
                            "gmail.com",
                            "gmial.com gmai.com gamil.com gmal.com gmaill.com gnail.com gmail.co"
                                    + " gmail.con gmail.cm gmail.mx gmail.com.mx gmil.com gmeil.com gimail.com"),
                    erratas(
                            "hotmail.com",
                            "hotmial.com hotmai.com hotmal.com hotmil.com hormail.com hotmaill.com"
                                    + " hotnail.com hotmail.co hotmail.con hotmail.cm homail.com htomail.com"),
                    erratas(
                            "outlook.com",
                            "outlok.com outloo.com oulook.com outlool.com outlook.con outlook.co"
                                    + " otlook.com outllok.com outlock.com"),
                    erratas("yahoo.com", "yaho.com yahooo.com yhaoo.com yahoo.con yahoo.co yaoo.com"),
                    erratas("yahoo.com.mx", "yaho.com.mx yahooo.com.mx yahoo.com.mex yahoo.con.mx yahoo.com.nx"),
                    erratas("icloud.com", "iclou.com iclud.com icloud.con icloud.co icoud.com"),
                    erratas("live.com.mx", "live.con.mx live.com.mex live.com.nx"),
                    erratas("prodigy.net.mx", "prodigi.net.mx prodigy.net.nx prodigy.nte.mx prodyg.net.mx"))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private ErrataDeCorreo() {}

    /** La dirección que probablemente se quiso escribir; vacío si no hay sospecha. */
    public static Optional<Correo> sugerencia(Correo escrito) {
        return Optional.ofNullable(CORRECTO_POR_ERRATA.get(escrito.dominio()))
                .map(dominio -> new Correo(escrito.nombre() + "@" + dominio));
    }

    private static Stream<Map.Entry<String, String>> erratas(String correcto, String erratas) {
        return Arrays.stream(erratas.split(" ", -1)).map(errata -> Map.entry(errata, correcto));
    }
}
