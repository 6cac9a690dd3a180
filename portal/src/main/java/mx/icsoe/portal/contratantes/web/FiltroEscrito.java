package mx.icsoe.portal.contratantes.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.icsoe.portal.contratantes.FiltroDeCompartidos;
import mx.icsoe.portal.contratantes.Situacion;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import org.jspecify.annotations.Nullable;

/**
 * El filtro como viene en la dirección; lo que no se entienda no filtra.
 *
 * @param contratista identificador interno, nunca su RFC
 * @param cuatrimestre como {@code 2026-1}
 * @param estado el de los contratos; si no viene, en vigor
 */
public record FiltroEscrito(
        @Nullable String contratista,
        @Nullable String cuatrimestre,
        @Nullable String estado) {

    /** El que no se filtra por estado. */
    public static final String TODOS = "todos";

    private static final Pattern UUID_CANONICO = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PERIODO = Pattern.compile("[0-9]{4}-[123]");

    FiltroDeCompartidos leer() {
        return new FiltroDeCompartidos(
                contratista(contratistaElegido()),
                Optional.of(cuatrimestreElegido())
                        .filter(texto -> PERIODO.matcher(texto).matches())
                        .map(texto -> new Cuatrimestre(Integer.parseInt(texto.substring(0, 4)), texto.charAt(5) - '0')),
                situacion());
    }

    public String contratistaElegido() {
        return Optional.ofNullable(contratista).orElse("");
    }

    public String cuatrimestreElegido() {
        return Optional.ofNullable(cuatrimestre).orElse("");
    }

    public String estadoElegido() {
        return situacion().map(FiltroEscrito::clave).orElse(TODOS);
    }

    /** Como va en una dirección: {@code ya-no-te-nombra}. */
    public static String clave(Situacion situacion) {
        return situacion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String clave(Cuatrimestre cuatrimestre) {
        return cuatrimestre.ejercicio() + "-" + cuatrimestre.numero();
    }

    /** Para que las páginas y las descargas lleven los mismos filtros; sus valores son cifras, letras y guiones. */
    public String parametros() {
        return "contratista=" + limpio(contratistaElegido()) + "&cuatrimestre=" + limpio(cuatrimestreElegido())
                + "&estado=" + estadoElegido();
    }

    /** El contratista que nombra una dirección. */
    static Optional<ContratistaId> contratista(String texto) {
        return UUID_CANONICO.matcher(texto).matches()
                ? Optional.of(new ContratistaId(UUID.fromString(texto)))
                : Optional.empty();
    }

    private Optional<Situacion> situacion() {
        if (estado == null) {
            return Optional.of(Situacion.EN_VIGOR);
        }
        return Stream.of(Situacion.values())
                .filter(una -> clave(una).equals(estado))
                .findFirst();
    }

    private static String limpio(String valor) {
        return valor.replaceAll("[^A-Za-z0-9-]", "");
    }
}
