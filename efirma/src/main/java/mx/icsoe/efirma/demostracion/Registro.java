package mx.icsoe.efirma.demostracion;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Lo que la autoridad de demostración expidió y revocó. Se puede compartir entre hilos. */
public final class Registro {

    /** Qué sabe la autoridad de un número de certificado. */
    public sealed interface Estado {
        record Expedido() implements Estado {}

        record Revocado(Instant desde) implements Estado {}
    }

    private final Map<BigInteger, Estado> estados = new ConcurrentSkipListMap<>();

    void expedido(BigInteger numero) {
        estados.put(numero, new Estado.Expedido());
    }

    void revocado(BigInteger numero, Instant desde) {
        estados.put(numero, new Estado.Revocado(desde));
    }

    /** Vacío si no expidió ese número. */
    public Optional<Estado> estado(BigInteger numero) {
        return Optional.ofNullable(estados.get(numero));
    }

    /** Un renglón por certificado: número y, si se revocó, el momento. */
    List<String> renglones() {
        List<String> renglones = new ArrayList<>();
        estados.forEach((numero, estado) -> renglones.add(
                switch (estado) {
                    case Estado.Expedido _ -> numero.toString();
                    case Estado.Revocado(var desde) -> numero + " " + desde;
                }));
        return renglones;
    }

    static Registro deRenglones(List<String> renglones) {
        Registro registro = new Registro();
        for (String renglon : renglones) {
            String[] partes = renglon.split(" ", 2);
            BigInteger numero = new BigInteger(partes[0]);
            registro.estados.put(
                    numero, partes.length == 1 ? new Estado.Expedido() : new Estado.Revocado(Instant.parse(partes[1])));
        }
        return registro;
    }
}
