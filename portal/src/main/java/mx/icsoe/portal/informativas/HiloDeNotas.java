package mx.icsoe.portal.informativas;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lo que se ha anotado de una informativa, para que cada página lo muestre junto a lo que toca; lo lleva quien lleva las notas. */
public interface HiloDeNotas {

    Hilo de(Informativa informativa);

    /**
     * El hilo como se ve desde fuera.
     *
     * @param entradas cuántas cosas se han dicho y hecho en él
     * @param entreDos si alguna la dijo o hizo un capturista: quien trabaja solo se deja notas a sí mismo
     * @param observaciones las que piden corregir algo, de la primera a la última
     * @param ultimo lo último que se hizo con ella entre los dos; vacío si está en firma porque el contratista la cerró
     */
    record Hilo(int entradas, boolean entreDos, List<Observacion> observaciones, Optional<Movimiento> ultimo) {

        public Hilo {
            observaciones = List.copyOf(observaciones);
        }

        public List<Observacion> porAtender() {
            return observaciones.stream().filter(Observacion::porAtender).toList();
        }

        /** Las que siguen por atender de ese asunto, y de ningún otro. */
        public List<Observacion> sobre(Asunto asunto) {
            return porAtender().stream()
                    .filter(una -> una.asunto().equals(asunto))
                    .toList();
        }

        /** Las que siguen por atender de un contrato, de cualquiera de sus campos o de sus trabajadores. */
        public List<Observacion> delContrato(UUID contrato) {
            return porAtender().stream()
                    .filter(una -> contrato(una.asunto()).anyMatch(contrato::equals))
                    .toList();
        }

        private static Stream<UUID> contrato(Asunto asunto) {
            return switch (asunto) {
                case Asunto.DeLaInformativa toda -> Stream.empty();
                case Asunto.DelPeriodo periodo -> Stream.empty();
                case Asunto.DelContrato(var contrato) -> Stream.of(contrato);
                case Asunto.DelCampo(var contrato, var campo) -> Stream.of(contrato);
                case Asunto.DeLosTrabajadores(var contrato) -> Stream.of(contrato);
            };
        }
    }

    /**
     * Algo que se pidió corregir.
     *
     * @param enHilo dónde está en la página del hilo, que es donde se contesta y se marca
     * @param sobre de qué habla, como se lee: «Contrato 3, fecha de inicio»
     * @param enlace la página donde se atiende
     * @param quien el nombre del capturista o «El contratista»
     */
    record Observacion(
            String enHilo,
            Asunto asunto,
            String sobre,
            String enlace,
            String quien,
            Instant cuando,
            String texto,
            boolean porAtender) {}

    /**
     * Un cambio de manos.
     *
     * @param orden enviarla a firma, retirarla o devolverla
     */
    record Movimiento(Orden orden, String quien, Instant cuando) {}
}
