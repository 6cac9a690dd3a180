package mx.icsoe.portal.arquitectura;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Condiciones de ArchUnit dichas con un predicado. */
final class Condiciones {

    private Condiciones() {}

    static <T extends HasDescription> ArchCondition<T> cumplir(String texto, Predicate<T> predicado) {
        return new ArchCondition<>(texto) {
            @Override
            public void check(T algo, ConditionEvents eventos) {
                eventos.add(new SimpleConditionEvent(algo, predicado.test(algo), algo.getDescription()));
            }
        };
    }
}
