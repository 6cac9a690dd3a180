package mx.icsoe.efirma.confianza;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.icsoe.efirma.firma.AlgoritmoRsa;

/** Arma la cadena de cada autoridad hasta su ancla. */
final class Cadenas {

    private final List<Autoridad> autoridades;
    private final Set<AlgoritmoRsa> algoritmos;

    Cadenas(List<Autoridad> autoridades, Set<AlgoritmoRsa> algoritmos) {
        this.autoridades = autoridades;
        this.algoritmos = algoritmos;
    }

    /** Vacía si no llega a ninguna o alguna de arriba no permite tantas autoridades debajo. */
    Optional<Encadenamiento.Cadena> hastaUnAncla(Autoridad desde) {
        return subir(List.of(desde)).map(Encadenamiento.Cadena::new);
    }

    private Optional<List<Autoridad>> subir(List<Autoridad> tramo) {
        Autoridad ultima = tramo.getLast();
        if (!admiteDebajo(ultima, tramo.size() - 1)) {
            return Optional.empty();
        }
        if (ultima.ancla()) {
            // La firma de una raíz sobre sí misma no da confianza, solo detecta un archivo dañado: su resumen no
            // importa.
            boolean intacta = Firmas.comprueba(ultima.x509(), ultima.x509(), EnumSet.allOf(AlgoritmoRsa.class));
            return Optional.of(tramo).filter(_ -> intacta);
        }
        return autoridades.stream()
                .filter(emisora -> !tramo.contains(emisora) && expidio(emisora, ultima))
                .map(emisora -> subir(mas(tramo, emisora)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** pathLenConstraint cuenta las autoridades que puede haber entre ella y el titular (RFC 5280 § 4.2.1.9). */
    private static boolean admiteDebajo(Autoridad autoridad, int debajo) {
        return autoridad.x509().extensiones().longitudDeRuta().orElse(Integer.MAX_VALUE) >= debajo;
    }

    private boolean expidio(Autoridad emisora, Autoridad emitida) {
        return emisora.x509().sujeto().mismosBytes(emitida.x509().emisor())
                && Firmas.comprueba(emisora.x509(), emitida.x509(), algoritmos);
    }

    private static List<Autoridad> mas(List<Autoridad> tramo, Autoridad emisora) {
        List<Autoridad> largo = new ArrayList<>(tramo);
        largo.add(emisora);
        return List.copyOf(largo);
    }
}
