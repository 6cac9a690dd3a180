package mx.icsoe.efirma;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.efirma.Comprobacion.Resultado;

/** Los requisitos que pide un verificador, cada uno con su paso; se siguen en el orden de {@link Requisito}. */
final class Procedimiento {

    /** Comprueba un requisito: vacío si se cumple. */
    @FunctionalInterface
    interface Paso {
        Optional<? extends Rechazo> comprobar(Expediente expediente);
    }

    private final Map<Requisito, Paso> pasos = new EnumMap<>(Requisito.class);

    Procedimiento exige(Requisito requisito, Paso paso) {
        pasos.put(requisito, paso);
        return this;
    }

    Veredicto seguir(Expediente expediente) {
        List<Comprobacion> hechas = new ArrayList<>();
        for (Map.Entry<Requisito, Paso> exigido : pasos.entrySet()) {
            Optional<? extends Rechazo> rechazo = exigido.getValue().comprobar(expediente);
            if (rechazo.isPresent()) {
                hechas.add(new Comprobacion(exigido.getKey(), Resultado.NO_CUMPLE));
                return expediente.rechazado(rechazo.get(), conLasPendientes(hechas));
            }
            hechas.add(new Comprobacion(exigido.getKey(), Resultado.CUMPLE));
        }
        return expediente.aceptado(hechas);
    }

    private List<Comprobacion> conLasPendientes(List<Comprobacion> hechas) {
        pasos.keySet().stream()
                .skip(hechas.size())
                .forEach(pendiente -> hechas.add(new Comprobacion(pendiente, Resultado.SIN_COMPROBAR)));
        return hechas;
    }
}
