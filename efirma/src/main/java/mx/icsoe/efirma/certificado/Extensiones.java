package mx.icsoe.efirma.certificado;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import mx.icsoe.efirma.der.Der;
import mx.icsoe.efirma.der.DerException;
import mx.icsoe.efirma.der.Etiqueta;
import mx.icsoe.efirma.der.Valores;

/**
 * Lo que dicen las extensiones X.509 de un certificado.
 *
 * @param esAutoridad cA de BasicConstraints
 * @param longitudDeRuta pathLenConstraint, si lo hay
 * @param usos bits de KeyUsage; vacío si falta la extensión
 * @param usosExtendidos identificadores de ExtendedKeyUsage; vacío si falta la extensión
 * @param criticasDesconocidas si hay una extensión crítica que no entendemos: RFC 5280 § 4.2 obliga a rechazar
 */
public record Extensiones(
        boolean esAutoridad,
        OptionalInt longitudDeRuta,
        Set<Uso> usos,
        Set<String> usosExtendidos,
        boolean criticasDesconocidas) {

    private static final String USOS = "2.5.29.15";
    private static final String RESTRICCIONES = "2.5.29.19";
    private static final String USOS_EXTENDIDOS = "2.5.29.37";

    public Extensiones {
        usos = Set.copyOf(usos);
        usosExtendidos = Set.copyOf(usosExtendidos);
    }

    static Extensiones ninguna() {
        return new Extensiones(false, OptionalInt.empty(), Set.of(), Set.of(), false);
    }

    static Extensiones leer(Der secuencia) throws DerException {
        Map<String, Der> valores = new HashMap<>();
        boolean desconocida = false;
        for (Der extension : secuencia.con(Etiqueta.SEQUENCE).hijos()) {
            List<Der> partes = extension.con(Etiqueta.SEQUENCE).hijos();
            if (partes.size() < 2 || partes.size() > 3) {
                throw new DerException("extensión mal formada");
            }
            String oid = Valores.oid(partes.getFirst());
            boolean critica = partes.size() == 3 && Valores.booleano(partes.get(1));
            desconocida |=
                    critica && !Set.of(USOS, RESTRICCIONES, USOS_EXTENDIDOS).contains(oid);
            if (valores.put(oid, partes.getLast().con(Etiqueta.OCTET_STRING)) != null) {
                throw new DerException("extensión repetida");
            }
        }
        return interpretadas(valores, desconocida);
    }

    private static Extensiones interpretadas(Map<String, Der> valores, boolean desconocida) throws DerException {
        List<Der> restricciones = hijos(valores, RESTRICCIONES);
        boolean autoridad = !restricciones.isEmpty()
                && restricciones.getFirst().etiqueta() == Etiqueta.BOOLEAN
                && Valores.booleano(restricciones.getFirst());
        OptionalInt ruta = autoridad && restricciones.size() > 1
                ? OptionalInt.of(Valores.entero(restricciones.get(1)).intValue())
                : OptionalInt.empty();
        Der usos = valores.get(USOS);
        Set<String> extendidos = new HashSet<>();
        for (Der uso : hijos(valores, USOS_EXTENDIDOS)) {
            extendidos.add(Valores.oid(uso));
        }
        return new Extensiones(
                autoridad, ruta, usos == null ? Set.of() : Uso.leer(usos.envuelto()), extendidos, desconocida);
    }

    private static List<Der> hijos(Map<String, Der> valores, String oid) throws DerException {
        Der valor = valores.get(oid);
        return valor == null
                ? List.of()
                : valor.envuelto().con(Etiqueta.SEQUENCE).hijos();
    }
}
