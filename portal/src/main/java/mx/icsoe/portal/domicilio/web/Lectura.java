package mx.icsoe.portal.domicilio.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mx.icsoe.portal.nucleo.Falta;

/** Lo que resultó de leer un formulario: el valor, o todas sus faltas. */
sealed interface Lectura<T> {

    static <T> Lectura<T> de(List<Falta> faltas, Supplier<T> valor) {
        return faltas.isEmpty() ? new Bien<>(valor.get()) : new Mal<>(List.copyOf(faltas));
    }

    Optional<T> valor();

    List<Falta> faltas();

    record Bien<T>(T leido) implements Lectura<T> {

        @Override
        public Optional<T> valor() {
            return Optional.of(leido);
        }

        @Override
        public List<Falta> faltas() {
            return List.of();
        }
    }

    record Mal<T>(List<Falta> faltas) implements Lectura<T> {

        @Override
        public Optional<T> valor() {
            return Optional.empty();
        }
    }
}
