package mx.icsoe.portal.contratantes.web;

import java.util.Locale;
import java.util.Optional;
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

    FiltroDeCompartidos leer() {
        return new FiltroDeCompartidos(
                ContratistaId.leer(contratistaElegido()), Cuatrimestre.leer(cuatrimestreElegido()), situacion());
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

    /** Para que las páginas y las descargas lleven los mismos filtros; sus valores son cifras, letras y guiones. */
    public String parametros() {
        return "contratista=" + limpio(contratistaElegido()) + "&cuatrimestre=" + limpio(cuatrimestreElegido())
                + "&estado=" + estadoElegido();
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
