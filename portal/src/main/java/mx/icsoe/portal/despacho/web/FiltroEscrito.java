package mx.icsoe.portal.despacho.web;

import java.util.Optional;
import mx.icsoe.portal.despacho.FiltroDelTablero;
import mx.icsoe.portal.despacho.OrdenDelTablero;
import mx.icsoe.portal.despacho.Situacion;
import mx.icsoe.portal.despacho.Tablero;
import org.jspecify.annotations.Nullable;

/**
 * El filtro como llega de la página; lo que no se entienda no filtra.
 *
 * @param periodo como {@code 2026-1}
 * @param pendientes {@code si} o nada
 */
record FiltroEscrito(
        @Nullable String texto,
        @Nullable String periodo,
        @Nullable String estado,
        @Nullable String pendientes,
        @Nullable String orden) {

    private static final int LARGO = 100;

    /** Lo que se busca no llega por la dirección, aunque alguien lo ponga ahí (ADR 0102). */
    FiltroEscrito sinTexto() {
        return new FiltroEscrito(null, periodo, estado, pendientes, orden);
    }

    FiltroDelTablero leer(Tablero tablero) {
        return new FiltroDelTablero(
                recortado(llano(texto).strip()),
                tablero.cuatrimestres().stream()
                        .filter(cada -> cada.clave().equals(periodo))
                        .findFirst(),
                Situacion.leer(llano(estado)),
                "si".equals(pendientes),
                OrdenDelTablero.leer(llano(orden)));
    }

    private static String llano(@Nullable String valor) {
        return Optional.ofNullable(valor).orElse("");
    }

    private static String recortado(String valor) {
        return valor.substring(0, Math.min(LARGO, valor.length()));
    }
}
