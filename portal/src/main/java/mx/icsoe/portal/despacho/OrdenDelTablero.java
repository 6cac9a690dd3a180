package mx.icsoe.portal.despacho;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** En qué orden se ven los renglones. */
public enum OrdenDelTablero {
    /** Lo vencido, lo que vence antes y, de eso, lo que menos avanza. */
    URGENCIA("Lo más urgente") {
        @Override
        Comparator<Renglon> comparador() {
            return Comparator.comparing(Renglon::vencido, Comparator.reverseOrder())
                    .thenComparing(Renglon::porPresentar, Comparator.reverseOrder())
                    .thenComparing(cada -> cada.ventana().vence())
                    .thenComparing(Renglon::situacion);
        }
    },
    /** Solo lo que ya se usa para desempatar. */
    CONTRATISTA("Contratista") {
        @Override
        Comparator<Renglon> comparador() {
            return (_, _) -> 0;
        }
    },
    PERIODO("Periodo") {
        @Override
        Comparator<Renglon> comparador() {
            return Comparator.comparing(Renglon::cuatrimestre, Comparator.reverseOrder());
        }
    },
    ESTADO("Estado") {
        @Override
        Comparator<Renglon> comparador() {
            return Comparator.comparing(Renglon::situacion);
        }
    };

    private final String nombre;

    OrdenDelTablero(String nombre) {
        this.nombre = nombre;
    }

    public String nombre() {
        return nombre;
    }

    /** Como va en una dirección. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Este orden y, a igualdad, por nombre y por periodo: siempre el mismo. */
    public Comparator<Renglon> entero() {
        var alfabeto = Collator.getInstance(Locale.of("es", "MX"));
        return comparador()
                .thenComparing(cada -> cada.servicio().nombre(), alfabeto)
                .thenComparing(cada -> cada.servicio().rfc().valor())
                .thenComparing(Renglon::cuatrimestre)
                .thenComparing(Renglon::situacion);
    }

    abstract Comparator<Renglon> comparador();

    /** El que diga la clave; lo que no se entienda es lo más urgente. */
    public static OrdenDelTablero leer(String clave) {
        return Stream.of(values())
                .filter(cada -> cada.clave().equals(clave))
                .findFirst()
                .orElse(URGENCIA);
    }
}
