package mx.icsoe.portal.presentacion;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.trabajadores.AvisosDeSalario;

/**
 * Una condición para firmar.
 *
 * @param nombre como se le dice en la norma o en el portal
 */
record ReglaDePresentacion(String nombre, Comprobacion comprobacion) {

    Stream<Hallazgo> comprobar(Caso caso) {
        return comprobacion.comprobar(caso);
    }

    /** Lo que no cumple, si algo no cumple. */
    @FunctionalInterface
    interface Comprobacion {
        Stream<Hallazgo> comprobar(Caso caso);
    }

    /**
     * Lo que se mira.
     *
     * @param tipos qué impide cada tipo en su cuatrimestre
     * @param cargando los contratos con un archivo de trabajadores que aún se guarda
     * @param salarios los SBC de cada contrato que impiden firmar
     */
    record Caso(
            Contenido contenido,
            Ventana ventana,
            Map<TipoDeInformativa, Optional<MotivoDeInformativa>> tipos,
            Set<ContratoId> cargando,
            Map<ContratoId, AvisosDeSalario.Fuera> salarios,
            Instant momento) {

        String ruta() {
            return "/icsoe/informativas/" + contenido.ficha().id();
        }

        Optional<MotivoDeInformativa> impedimento() {
            return tipos.getOrDefault(contenido.ficha().tipo(), Optional.empty());
        }
    }
}
