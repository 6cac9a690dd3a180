package mx.icsoe.portal.trabajadores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Nss;
import mx.icsoe.portal.nucleo.SalarioBase;

/** Las reglas de cada dato de un trabajador, todas en una pasada. */
final class LeerTrabajador {

    private static final int LETRAS_DEL_NOMBRE = 200;
    private static final Pattern DIEZ_CIFRAS = Pattern.compile("\\d{10}");
    private static final Pattern SEPARADORES = Pattern.compile("[\\s\\u00A0-]");

    /** PostgreSQL no guarda el carácter nulo, y los demás no son parte de un nombre. */
    private static final Pattern CONTROLES = Pattern.compile("\\p{Cntrl}+");

    private LeerTrabajador() {}

    /**
     * Lee un renglón.
     *
     * @param escrito una celda por {@link Columna}, en su orden
     */
    static Renglon leer(long fila, String[] escrito) {
        Optional<Nss> nss = Nss.leer(escrito[0]);
        Optional<Curp> curp = Curp.leer(escrito[1]);
        Optional<SalarioBase> sbc = SalarioBase.leer(escrito[2]);
        String nombre = CONTROLES.matcher(escrito[3]).replaceAll(" ").strip();
        if (nss.isPresent() && curp.isPresent() && sbc.isPresent() && nombre.length() < LETRAS_DEL_NOMBRE) {
            return new Renglon.Correcto(
                    fila,
                    new Trabajador(
                            nss.get(),
                            curp.get(),
                            sbc.get(),
                            nombre.isEmpty() ? Optional.empty() : Optional.of(nombre)));
        }
        List<Tropiezo> tropiezos = new ArrayList<>();
        if (nss.isEmpty()) {
            tropiezos.add(delNss(fila, escrito[0]));
        }
        if (curp.isEmpty()) {
            tropiezos.add(tropiezo(fila, Columna.CURP, MotivoDeTrabajador.CURP, escrito[1]));
        }
        if (sbc.isEmpty()) {
            tropiezos.add(tropiezo(fila, Columna.SBC, MotivoDeTrabajador.SBC, escrito[2]));
        }
        if (nombre.length() >= LETRAS_DEL_NOMBRE) {
            tropiezos.add(tropiezo(fila, Columna.NOMBRE, MotivoDeTrabajador.NOMBRE_LARGO, nombre));
        }
        return new Renglon.Incorrecto(fila, tropiezos);
    }

    /** Al NSS de diez cifras Excel le quitó el cero: se dice cuál sería, y lo corrige la persona. */
    private static Tropiezo delNss(long fila, String escrito) {
        String cifras = SEPARADORES.matcher(escrito).replaceAll("");
        if (!DIEZ_CIFRAS.matcher(cifras).matches()) {
            return tropiezo(fila, Columna.NSS, MotivoDeTrabajador.NSS, escrito);
        }
        Optional<String> probable = Nss.leer("0" + cifras).map(Nss::valor);
        return new Tropiezo(fila, Columna.NSS.lugar(), MotivoDeTrabajador.NSS_DE_10, escrito, probable);
    }

    private static Tropiezo tropiezo(long fila, Columna columna, MotivoDeTrabajador motivo, String escrito) {
        return new Tropiezo(fila, columna.lugar(), motivo, escrito, Optional.empty());
    }
}
