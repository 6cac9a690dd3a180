package mx.icsoe.portal.contratantes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratista.Contratista;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lo que un contratante mira, siempre por las autorizaciones vigentes a su RFC y con constancia de que lo miró. Se pregunta
 * en cada petición: retirada una, desde la siguiente no hay nada.
 */
@Service
public class VerCompartidos {

    private static final int POR_PAGINA = 25;
    private static final int NOVEDADES_A_LA_VISTA = 5;

    private final Autorizaciones autorizaciones;
    private final Compartidos compartidos;
    private final Contratistas contratistas;
    private final Novedades novedades;
    private final ArmarAcuse acuses;
    private final AsentarConsulta asentar;

    VerCompartidos(
            Autorizaciones autorizaciones,
            Compartidos compartidos,
            Contratistas contratistas,
            Novedades novedades,
            ArmarAcuse acuses,
            AsentarConsulta asentar) {
        this.autorizaciones = autorizaciones;
        this.compartidos = compartidos;
        this.contratistas = contratistas;
        this.novedades = novedades;
        this.acuses = acuses;
        this.asentar = asentar;
    }

    /**
     * Una página de sus contratos.
     *
     * @param pagina desde 1; si no la hay, la más cercana
     */
    @Transactional
    public Lista listar(Identidad quien, FiltroDeCompartidos filtro, int pagina) {
        var vigentes = autorizaciones.para(quien.rfc());
        var todos = compartidos.de(vigentes);
        var hallados = todos.stream().filter(filtro::pasa).toList();
        int paginas = Math.max(1, (hallados.size() + POR_PAGINA - 1) / POR_PAGINA);
        int cual = Math.clamp(pagina, 1, paginas);
        var deEsta = hallados.subList((cual - 1) * POR_PAGINA, Math.min(cual * POR_PAGINA, hallados.size()));
        asentar(quien, deEsta, Consulta.Que.LISTA);
        return new Lista(
                deEsta,
                hallados.size(),
                cual,
                paginas,
                todos.size(),
                quienesComparten(vigentes),
                cuatrimestres(todos),
                novedades.para(vigentes, NOVEDADES_A_LA_VISTA));
    }

    /** Todos los que pasan, para descargarlos. */
    @Transactional
    public List<Compartido> tabla(Identidad quien, FiltroDeCompartidos filtro) {
        var hallados = compartidos.de(autorizaciones.para(quien.rfc())).stream()
                .filter(filtro::pasa)
                .toList();
        asentar(quien, hallados, Consulta.Que.TABLA);
        return hallados;
    }

    /** Uno; vacío si no se le deja ver. */
    @Transactional
    public Optional<ContratoVisto> contrato(Identidad quien, ContratistaId contratista, ContratoId id) {
        return autorizaciones.para(quien.rfc(), contratista).flatMap(autorizacion -> {
            var todos = compartidos.de(autorizacion);
            var hallado =
                    todos.stream().filter(uno -> uno.contrato().id().equals(id)).findFirst();
            hallado.ifPresent(uno -> asentar.deUno(quien, uno));
            return hallado.flatMap(
                    uno -> acuses.de(autorizacion, todos, uno.presentacion().folio())
                            .map(acuse -> new ContratoVisto(uno, acuse)));
        });
    }

    /**
     * Lo suyo de un acuse; vacío si no se le deja ver.
     *
     * @param que con qué fin: mirarlo o descargarlo
     */
    @Transactional
    public Optional<AcuseCompartido> acuse(Identidad quien, ContratistaId contratista, Folio folio, Consulta.Que que) {
        var acuse = autorizaciones
                .para(quien.rfc(), contratista)
                .flatMap(autorizacion -> acuses.de(autorizacion, compartidos.de(autorizacion), folio))
                .filter(uno -> que != Consulta.Que.PDF || uno.pdf());
        acuse.ifPresent(uno -> asentar.deUnAcuse(quien, uno, que));
        return acuse;
    }

    private void asentar(Identidad quien, List<Compartido> vistos, Consulta.Que que) {
        vistos.stream()
                .collect(Collectors.groupingBy(Compartido::autorizacion, Collectors.counting()))
                .forEach((autorizacion, cuantos) ->
                        asentar.deVarios(quien, autorizacion, que, Math.toIntExact(cuantos)));
    }

    private List<Contratista> quienesComparten(List<Autorizacion> vigentes) {
        return vigentes.stream()
                .map(una -> contratistas.de(una.contratista()))
                .sorted(Comparator.comparing(Contratista::nombre))
                .toList();
    }

    private static List<Cuatrimestre> cuatrimestres(List<Compartido> todos) {
        return todos.stream()
                .map(uno -> uno.informativa().cuatrimestre())
                .distinct()
                .toList();
    }

    /**
     * Una página de la lista.
     *
     * @param todos cuántos hay sin filtrar
     * @param contratistas quienes le dejan ver, tengan o no algo presentado con él
     * @param cuatrimestres los que tienen contratos, del más reciente al más antiguo
     */
    public record Lista(
            List<Compartido> renglones,
            int hallados,
            int pagina,
            int paginas,
            int todos,
            List<Contratista> contratistas,
            List<Cuatrimestre> cuatrimestres,
            List<Novedad> novedades) {}

    /** Un contrato y la presentación que lo informó. */
    public record ContratoVisto(Compartido uno, AcuseCompartido acuse) {

        /** Lo que dice de otro modo que el que sustituyó, si sustituyó a uno suyo. */
        public Optional<Cambios.Cambiado> cambio() {
            return acuse.cambios().cambiados().stream()
                    .filter(cambiado -> cambiado.ahora()
                            .contrato()
                            .id()
                            .equals(uno.contrato().id()))
                    .findFirst();
        }
    }
}
