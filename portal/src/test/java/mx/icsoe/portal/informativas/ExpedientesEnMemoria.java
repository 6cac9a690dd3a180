package mx.icsoe.portal.informativas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/** {@link Expedientes} de un solo hilo, con los mismos candados de unicidad que la base. */
final class ExpedientesEnMemoria implements Expedientes {

    private final Map<InformativaId, Expediente> todos = new LinkedHashMap<>();
    private final Map<InformativaId, List<Paso>> pasos = new LinkedHashMap<>();

    @Override
    public Optional<Expediente> buscar(ContratistaId contratista, InformativaId id) {
        return Optional.ofNullable(todos.get(id))
                .filter(cada -> cada.ficha().contratista().equals(contratista));
    }

    @Override
    public List<Expediente> de(ContratistaId contratista) {
        return todos.values().stream()
                .filter(cada -> cada.ficha().contratista().equals(contratista))
                .sorted(Comparator.comparing((Expediente cada) -> cada.ficha().creada())
                        .reversed())
                .toList();
    }

    @Override
    public List<Expediente> de(ContratistaId contratista, Cuatrimestre cuatrimestre) {
        return de(contratista).stream()
                .filter(cada -> cada.ficha().cuatrimestre().equals(cuatrimestre))
                .toList();
    }

    @Override
    public List<Expediente> vivos(Collection<ContratistaId> contratistas) {
        return todos.values().stream()
                .filter(cada -> contratistas.contains(cada.ficha().contratista()))
                .filter(cada -> cada.estado().enPreparacion() || cada.enVigor())
                .toList();
    }

    @Override
    public Optional<Expediente> sostener(ContratistaId contratista, InformativaId id) {
        return buscar(contratista, id);
    }

    @Override
    public Optional<Expediente> apartar(ContratistaId contratista, InformativaId id) {
        return buscar(contratista, id);
    }

    @Override
    public boolean agregar(Ficha ficha) {
        if (de(ficha.contratista(), ficha.cuatrimestre()).stream()
                .anyMatch(cada -> cada.estado().enPreparacion())) {
            return false;
        }
        todos.put(ficha.id(), new Expediente(ficha, Estado.EN_CAPTURA, null, null));
        return true;
    }

    @Override
    public Expediente mover(Expediente apartado, Paso paso) {
        boolean presenta = apartado.presentada() == null && paso.hasta().sePresento();
        var movido = new Expediente(
                con(apartado.ficha(), apartado.ficha().contratosDeclarados()),
                paso.hasta(),
                paso.nota() == null ? apartado.nota() : paso.nota(),
                presenta ? paso.cuando() : apartado.presentada());
        todos.put(movido.ficha().id(), movido);
        pasos.computeIfAbsent(movido.ficha().id(), id -> new ArrayList<>()).add(paso);
        if (de(movido.ficha().contratista(), movido.ficha().cuatrimestre()).stream()
                        .filter(Expediente::enVigor)
                        .count()
                > 1) {
            throw new IllegalStateException("una_en_vigor");
        }
        return movido;
    }

    @Override
    public Expediente declarar(Expediente apartado, int contratos) {
        var declarado = new Expediente(
                con(apartado.ficha(), OptionalInt.of(contratos)),
                apartado.estado(),
                apartado.nota(),
                apartado.presentada());
        todos.put(declarado.ficha().id(), declarado);
        return declarado;
    }

    @Override
    public List<Paso> pasos(ContratistaId contratista, InformativaId id) {
        return List.copyOf(pasos.getOrDefault(id, List.of()));
    }

    private static Ficha con(Ficha ficha, OptionalInt declarados) {
        return new Ficha(
                ficha.contratista(),
                ficha.id(),
                ficha.cuatrimestre(),
                ficha.tipo(),
                ficha.sobre(),
                declarados,
                ficha.version() + 1,
                ficha.creada());
    }
}
