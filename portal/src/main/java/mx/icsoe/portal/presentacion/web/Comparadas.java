package mx.icsoe.portal.presentacion.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.Contrato;
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

    Comparadas(DiferenciasDeContratos diferencias, DiferenciasDeTrabajadores personal) {
        this.diferencias = diferencias;
        this.personal = personal;
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
        return Stream.of(
                        hallado.agregados().stream().map(uno -> new Cambio(nombre(uno), "No estaba", "Se agrega")),
                        hallado.quitados().stream().map(uno -> new Cambio(nombre(uno), "Estaba", "Se quita")),
                        hallado.cambiados().stream().flatMap(Comparadas::campos),
                        hallado.comunes().stream().flatMap(this::deSuPersonal))
                .flatMap(cada -> cada)
                .toList();
    }

    /** De los trabajadores se dice cuántos, no quiénes: esta página la puede leer más gente. */
    private Stream<Cambio> deSuPersonal(Cambiado contrato) {
        var cambio = personal.entre(
                contrato.ahora().contratista(),
                contrato.antes().id(),
                contrato.ahora().id());
        return Stream.of(cambio)
                .filter(DiferenciasDeTrabajadores.Diferencias::hay)
                .map(uno -> new Cambio(
                        nombre(contrato.ahora()) + ". Trabajadores",
                        juntas("Ninguno se quita", cuenta(uno.quitados(), "se quita", "se quitan")),
                        juntas(
                                "Ninguno se agrega",
                                cuenta(uno.agregados(), "se agrega", "se agregan"),
                                cuenta(uno.conOtroSbc(), "con otro SBC", "con otro SBC"))));
    }

    /** Las cuentas que no son cero. */
    private static String juntas(String siNoHay, String... cuentas) {
        String frase = Stream.of(cuentas).filter(cada -> !cada.isEmpty()).collect(Collectors.joining("; "));
        return frase.isEmpty() ? siNoHay : frase;
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
