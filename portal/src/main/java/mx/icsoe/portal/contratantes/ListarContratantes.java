package mx.icsoe.portal.contratantes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratos.Contratante;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.contratos.Contratos.ConQuien;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Los contratantes de un contratista, con lo que hay con cada uno y si lo deja ver. */
@Service
public class ListarContratantes {

    private static final int POR_PAGINA = 25;
    private static final int CONSULTAS_A_LA_VISTA = 50;

    private final Contratos contratos;
    private final Informativas informativas;
    private final Autorizaciones autorizaciones;
    private final Consultas consultas;

    ListarContratantes(
            Contratos contratos, Informativas informativas, Autorizaciones autorizaciones, Consultas consultas) {
        this.contratos = contratos;
        this.informativas = informativas;
        this.autorizaciones = autorizaciones;
        this.consultas = consultas;
    }

    /** Cuáles se quieren ver. */
    public enum Cuales {
        TODOS("Todos"),
        AUTORIZADOS("Pueden ver"),
        SIN_AUTORIZAR("No pueden ver");

        private final String nombre;

        Cuales(String nombre) {
            this.nombre = nombre;
        }

        public String nombre() {
            return nombre;
        }

        boolean pasa(Renglon uno) {
            return switch (this) {
                case TODOS -> true;
                case AUTORIZADOS -> uno.autorizado();
                case SIN_AUTORIZAR -> !uno.autorizado();
            };
        }
    }

    /**
     * Un contratante.
     *
     * @param ultimo el último contrato presentado con él; vacío si no hay ninguno
     * @param contratos cuántos están en vigor
     */
    public record Renglon(
            Rfc rfc,
            Optional<ConQuien> ultimo,
            long contratos,
            Optional<Autorizacion> autorizacion,
            Optional<Consulta.Resumen> consultas) {

        /** El que le dio el contratista; si no tiene contratos, no se sabe. */
        public Optional<String> nombre() {
            return ultimo.map(ConQuien::nombre);
        }

        public boolean autorizado() {
            return autorizacion.filter(Autorizacion::vigente).isPresent();
        }
    }

    /** Una página. */
    public record Lista(List<Renglon> renglones, int hallados, int todos, int pagina, int paginas) {}

    /** Uno, con su historia y las veces que ha mirado. */
    public record Detalle(
            Renglon renglon, Autorizacion autorizacion, List<Autorizacion.Cambio> historia, List<Consulta> consultas) {}

    /**
     * Una página de ellos, por nombre.
     *
     * @param pagina desde 1; si no la hay, la más cercana
     */
    @Transactional(readOnly = true)
    public Lista listar(ContratistaId contratista, Cuales cuales, int pagina) {
        var todos = todos(contratista);
        var hallados = todos.stream().filter(cuales::pasa).toList();
        int paginas = Math.max(1, (hallados.size() + POR_PAGINA - 1) / POR_PAGINA);
        int cual = Math.clamp(pagina, 1, paginas);
        return new Lista(
                hallados.subList((cual - 1) * POR_PAGINA, Math.min(cual * POR_PAGINA, hallados.size())),
                hallados.size(),
                todos.size(),
                cual,
                paginas);
    }

    @Transactional(readOnly = true)
    public Optional<Detalle> detalle(ContratistaId contratista, AutorizacionId id) {
        return autorizaciones
                .buscar(contratista, id)
                .flatMap(una -> todos(contratista).stream()
                        .filter(renglon -> renglon.rfc().equals(una.contratante()))
                        .findFirst()
                        .map(renglon -> new Detalle(
                                renglon,
                                una,
                                autorizaciones.historia(contratista, id),
                                consultas.de(contratista, id, CONSULTAS_A_LA_VISTA))));
    }

    /** El de uno de sus contratos, para no escribirlo de nuevo. */
    @Transactional(readOnly = true)
    public Optional<Contratante> deContrato(ContratistaId contratista, ContratoId contrato) {
        return contratos.buscar(contratista, contrato).map(Contrato::contratante);
    }

    private List<Renglon> todos(ContratistaId contratista) {
        var suyas = informativas.de(contratista);
        var nombrados = contratos.contratantes(contratista, ids(suyas, Estado::sePresento));
        Map<Rfc, Long> enVigor =
                contratos.contratantes(contratista, ids(suyas, estado -> estado == Estado.PRESENTADA)).stream()
                        .collect(Collectors.toMap(ConQuien::rfc, ConQuien::contratos));
        Map<Rfc, Autorizacion> autorizados = new HashMap<>(autorizaciones.de(contratista).stream()
                .collect(Collectors.toMap(Autorizacion::contratante, Function.identity())));
        var miradas = consultas.resumenes(contratista);
        var renglones = new ArrayList<Renglon>();
        for (ConQuien uno : nombrados) {
            renglones.add(renglon(
                    uno.rfc(),
                    Optional.of(uno),
                    enVigor.getOrDefault(uno.rfc(), 0L),
                    Optional.ofNullable(autorizados.remove(uno.rfc())),
                    miradas));
        }
        autorizados.values().stream()
                .sorted(Comparator.comparing(una -> una.contratante().valor()))
                .forEach(una ->
                        renglones.add(renglon(una.contratante(), Optional.empty(), 0, Optional.of(una), miradas)));
        return renglones;
    }

    private static Renglon renglon(
            Rfc rfc,
            Optional<ConQuien> ultimo,
            long enVigor,
            Optional<Autorizacion> autorizacion,
            Map<AutorizacionId, Consulta.Resumen> miradas) {
        return new Renglon(
                rfc,
                ultimo,
                enVigor,
                autorizacion,
                autorizacion.flatMap(una -> Optional.ofNullable(miradas.get(una.id()))));
    }

    private static List<InformativaId> ids(List<Informativa> suyas, Predicate<Estado> cuales) {
        return suyas.stream()
                .filter(una -> cuales.test(Estado.de(una)))
                .map(Informativa::id)
                .toList();
    }
}
