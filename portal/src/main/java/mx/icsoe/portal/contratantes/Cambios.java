package mx.icsoe.portal.contratantes;

import java.util.List;
import mx.icsoe.portal.contratos.DiferenciasDeContratos.Campo;

/**
 * Lo que una presentación hizo con los contratos de un contratante.
 *
 * @param nuevos los que no estaban con él
 * @param cambiados los que ya estaban y dicen otra cosa
 * @param iguales los que ya estaban y dicen lo mismo
 * @param perdidos los que estaban con él y ya no
 * @param sinEfectos los que canceló
 */
public record Cambios(
        List<Compartido> nuevos,
        List<Cambiado> cambiados,
        List<Compartido> iguales,
        List<Compartido> perdidos,
        List<Compartido> sinEfectos) {

    /** Si hay algo que decirle. */
    public boolean hay() {
        return !nuevos.isEmpty() || !cambiados.isEmpty() || !perdidos.isEmpty() || !sinEfectos.isEmpty();
    }

    /** Si la presentación tiene que ver con él. */
    public boolean leTocan() {
        return hay() || !iguales.isEmpty();
    }

    /** Cuántos lleva la presentación con él. */
    public int llevados() {
        return nuevos.size() + cambiados.size() + iguales.size();
    }

    /** Un contrato que se informó de nuevo, con lo que decía y lo que dice. */
    public record Cambiado(Compartido antes, Compartido ahora, List<Campo> campos) {}
}
