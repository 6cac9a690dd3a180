package mx.icsoe.portal.contratos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratos.ContratosGuardados.Ubicacion;
import mx.icsoe.portal.contratos.DiferenciasDeContratos.Diferencias;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** La lista de los contratos de una informativa, por páginas, con lo que le falta a cada uno. */
@Service
public class ListarContratos {

    private static final int POR_PAGINA = 25;

    private final ContratosGuardados guardados;
    private final DiferenciasDeContratos diferencias;
    private final CuentaDePersonal personal;

    ListarContratos(ContratosGuardados guardados, DiferenciasDeContratos diferencias, CuentaDePersonal personal) {
        this.guardados = guardados;
        this.diferencias = diferencias;
        this.personal = personal;
    }

    /**
     * Una página de los que cumplen con el filtro.
     *
     * @param pagina desde 1; si no la hay, la más cercana
     */
    @Transactional(readOnly = true)
    public Lista listar(Ficha informativa, FiltroDeContratos filtro, int pagina) {
        var todos = guardados.hallar(informativa.contratista(), informativa.id(), FiltroDeContratos.TODOS);
        var cuentas = personal.cuentas(informativa.contratista(), todos);
        var hallados = guardados.hallar(informativa.contratista(), informativa.id(), filtro).stream()
                .filter(id -> filtro.pendiente() != FiltroDeContratos.Pendiente.SIN_TRABAJADORES
                        || cuentas.getOrDefault(id, 0L) == 0)
                .toList();
        int paginas = Math.max(1, (hallados.size() + POR_PAGINA - 1) / POR_PAGINA);
        int cual = Math.clamp(pagina, 1, paginas);
        var deEsta = hallados.subList((cual - 1) * POR_PAGINA, Math.min(cual * POR_PAGINA, hallados.size()));
        var hay = diferencias(informativa);
        return new Lista(
                renglones(informativa, deEsta, cuentas, hay),
                hay.quitados(),
                hallados.size(),
                cual,
                paginas,
                resumen(informativa, todos, cuentas));
    }

    /** Cuántos hay y qué les falta. */
    @Transactional(readOnly = true)
    public Resumen resumen(Ficha informativa) {
        var todos = guardados.hallar(informativa.contratista(), informativa.id(), FiltroDeContratos.TODOS);
        return resumen(informativa, todos, personal.cuentas(informativa.contratista(), todos));
    }

    /** Lo mismo de varias, aunque sean de distintos contratistas, en dos consultas por muchas que sean. */
    @Transactional(readOnly = true)
    public Map<InformativaId, Resumen> resumenes(Collection<Ficha> informativas) {
        var todos = guardados.deVarias(informativas);
        var cuentas = personal.cuentas(todos.stream()
                .collect(Collectors.groupingBy(
                        Ubicacion::contratista, Collectors.mapping(Ubicacion::contrato, Collectors.toList()))));
        var porInformativa = todos.stream().collect(Collectors.groupingBy(Ubicacion::informativa));
        return informativas.stream()
                .collect(Collectors.toMap(
                        Ficha::id, ficha -> resumen(porInformativa.getOrDefault(ficha.id(), List.of()), cuentas)));
    }

    private static Resumen resumen(List<Ubicacion> suyos, Map<ContratoId, Long> cuentas) {
        var trabajadores = suyos.stream()
                .map(cada -> cuentas.getOrDefault(cada.contrato(), 0L))
                .toList();
        return new Resumen(
                suyos.size(),
                trabajadores.stream().mapToLong(Long::longValue).sum(),
                (int) trabajadores.stream().filter(cuantos -> cuantos == 0).count(),
                (int) suyos.stream().filter(Ubicacion::porUbicar).count());
    }

    private Resumen resumen(Ficha informativa, List<ContratoId> todos, Map<ContratoId, Long> cuentas) {
        var porUbicar = guardados.hallar(
                informativa.contratista(),
                informativa.id(),
                new FiltroDeContratos("", FiltroDeContratos.Pendiente.POR_UBICAR));
        long sinTrabajadores =
                todos.stream().filter(id -> cuentas.getOrDefault(id, 0L) == 0).count();
        return new Resumen(
                todos.size(),
                cuentas.values().stream().mapToLong(Long::longValue).sum(),
                (int) sinTrabajadores,
                porUbicar.size());
    }

    private List<Renglon> renglones(
            Ficha informativa, List<ContratoId> ids, Map<ContratoId, Long> cuentas, Diferencias hay) {
        Map<ContratoId, String> marcas = hay.cambiados().stream()
                .collect(Collectors.toMap(cambio -> cambio.ahora().id(), cambio -> "Cambió"));
        hay.agregados().forEach(nuevo -> marcas.put(nuevo.id(), "Nuevo"));
        return guardados.estos(informativa.contratista(), informativa.id(), ids).stream()
                .map(contrato -> new Renglon(
                        contrato, cuentas.getOrDefault(contrato.id(), 0L), marcas.getOrDefault(contrato.id(), "")))
                .toList();
    }

    private Diferencias diferencias(Ficha informativa) {
        return informativa
                .sobre()
                .map(sobre -> diferencias.entre(informativa.contratista(), informativa.id(), sobre))
                .orElse(Diferencias.NINGUNA);
    }

    /**
     * Una página de la lista.
     *
     * @param quitados los de la informativa que se corrige que ya no están en esta
     */
    public record Lista(
            List<Renglon> renglones, List<Contrato> quitados, int hallados, int pagina, int paginas, Resumen resumen) {}

    /**
     * Un contrato de la lista.
     *
     * @param marca qué le pasó respecto de la informativa anterior; vacía si nada
     */
    public record Renglon(Contrato contrato, long trabajadores, String marca) {}

    /** Cuántos contratos hay y qué les falta. */
    public record Resumen(int contratos, long trabajadores, int sinTrabajadores, int porUbicar) {}
}
