package mx.icsoe.portal.presentacion.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.CuentaDePersonal;
import mx.icsoe.portal.contratos.DiferenciasDeContratos;
import mx.icsoe.portal.contratos.DiferenciasDeContratos.Cambiado;
import mx.icsoe.portal.presentacion.Contenido;
import mx.icsoe.portal.trabajadores.DiferenciasDeTrabajadores;
import org.springframework.stereotype.Component;

/** Qué cambia de una informativa a otra, contrato por contrato. */
@Component
public class Comparadas {

    private final DiferenciasDeContratos diferencias;
    private final DiferenciasDeTrabajadores personal;
    private final CuentaDePersonal cuentas;

    Comparadas(DiferenciasDeContratos diferencias, DiferenciasDeTrabajadores personal, CuentaDePersonal cuentas) {
        this.diferencias = diferencias;
        this.personal = personal;
        this.cuentas = cuentas;
    }

    /** Un cambio, como se lee. */
    public record Cambio(String donde, String antes, String ahora) {}

    /** Lo que cambia una complementaria respecto de la que está en vigor. */
    List<Cambio> contraLaAnterior(Contenido contenido) {
        var ficha = contenido.ficha();
        return ficha.sobre()
                .filter(una -> ficha.tipo().llevaContratos())
                .map(una -> leer(diferencias.entre(ficha.contratista(), ficha.id(), una)))
                .orElse(List.of());
    }

    List<Cambio> leer(DiferenciasDeContratos.Diferencias hallado) {
        Map<ContratoId, Long> habia = antes(hallado.comunes());
        return Stream.of(
                        hallado.agregados().stream().map(uno -> new Cambio(nombre(uno), "No estaba", "Se agrega")),
                        hallado.quitados().stream().map(uno -> new Cambio(nombre(uno), "Estaba", "Se quita")),
                        hallado.cambiados().stream().flatMap(Comparadas::campos),
                        hallado.comunes().stream().flatMap(uno -> deSuPersonal(uno, habia)))
                .flatMap(cada -> cada)
                .toList();
    }

    private Map<ContratoId, Long> antes(List<Cambiado> comunes) {
        return comunes.isEmpty()
                ? Map.of()
                : cuentas.cuentas(
                        comunes.getFirst().antes().contratista(),
                        comunes.stream().map(uno -> uno.antes().id()).toList());
    }

    /** De los trabajadores se dice cuántos, no quiénes: esta página la puede leer más gente. */
    private Stream<Cambio> deSuPersonal(Cambiado contrato, Map<ContratoId, Long> habia) {
        var cambio = personal.entre(
                contrato.ahora().contratista(),
                contrato.antes().id(),
                contrato.ahora().id());
        return Stream.of(cambio)
                .filter(DiferenciasDeTrabajadores.Diferencias::hay)
                .map(uno -> deSuPersonal(
                        nombre(contrato.ahora()),
                        uno,
                        habia.getOrDefault(contrato.antes().id(), 0L)));
    }

    /** «4 trabajadores», «6 trabajadores: 2 se agregan». */
    private static Cambio deSuPersonal(String contrato, DiferenciasDeTrabajadores.Diferencias cambio, long habia) {
        String cuentas = Stream.of(
                        cuenta(cambio.agregados(), "se agrega", "se agregan"),
                        cuenta(cambio.quitados(), "se quita", "se quitan"),
                        cuenta(cambio.conOtroSbc(), "con otro SBC", "con otro SBC"))
                .filter(cada -> !cada.isEmpty())
                .collect(Collectors.joining("; "));
        return new Cambio(
                contrato + ". Trabajadores",
                trabajadores(habia),
                trabajadores(habia + cambio.agregados() - cambio.quitados()) + ": " + cuentas);
    }

    private static String trabajadores(long cuantos) {
        return "%,d %s".formatted(cuantos, cuantos == 1 ? "trabajador" : "trabajadores");
    }

    private static String cuenta(long cuantos, String uno, String varios) {
        return cuantos == 0 ? "" : "%,d %s".formatted(cuantos, cuantos == 1 ? uno : varios);
    }

    private static Stream<Cambio> campos(Cambiado cambiado) {
        return cambiado.campos().stream()
                .map(campo ->
                        new Cambio(nombre(cambiado.ahora()) + ". " + campo.etiqueta(), campo.antes(), campo.ahora()));
    }

    private static String nombre(Contrato contrato) {
        return "Contrato " + contrato.numero() + ", con "
                + contrato.contratante().nombre();
    }
}
