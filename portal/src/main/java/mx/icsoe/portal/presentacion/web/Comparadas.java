package mx.icsoe.portal.presentacion.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.contratos.DiferenciasDeContratos;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.presentacion.Contenido;
import mx.icsoe.portal.trabajadores.DiferenciasDeTrabajadores;
import org.springframework.stereotype.Component;

/** Qué cambia una complementaria respecto de la que está en vigor. */
@Component
public class Comparadas {

    private final DiferenciasDeContratos diferencias;
    private final DiferenciasDeTrabajadores personal;
    private final Contratos contratos;

    Comparadas(DiferenciasDeContratos diferencias, DiferenciasDeTrabajadores personal, Contratos contratos) {
        this.diferencias = diferencias;
        this.personal = personal;
        this.contratos = contratos;
    }

    /** Un cambio, como se lee. */
    public record Cambio(String donde, String antes, String ahora) {}

    List<Cambio> contraLaAnterior(Contenido contenido) {
        var ficha = contenido.ficha();
        Optional<InformativaId> anterior =
                ficha.sobre().filter(una -> ficha.tipo().llevaContratos());
        return anterior.map(una -> entre(ficha.contratista(), una, ficha.id())).orElse(List.of());
    }

    /** Lo que cambia de una a otra que nació como su copia. */
    List<Cambio> entre(ContratistaId contratista, InformativaId antes, InformativaId ahora) {
        var hallado = diferencias.entre(contratista, ahora, antes);
        return Stream.of(
                        hallado.agregados().stream().map(uno -> new Cambio(nombre(uno), "No estaba", "Se agrega")),
                        hallado.quitados().stream().map(uno -> new Cambio(nombre(uno), "Estaba", "Se quita")),
                        hallado.cambiados().stream().flatMap(Comparadas::campos),
                        contratos.de(contratista, ahora).stream().flatMap(this::deSuPersonal))
                .flatMap(cada -> cada)
                .toList();
    }

    /** De los trabajadores se dice cuántos, no quiénes: esta página la puede leer más gente. */
    private Stream<Cambio> deSuPersonal(Contrato contrato) {
        return contrato.copiaDe().stream()
                .map(original -> personal.entre(contrato.contratista(), original, contrato.id()))
                .filter(DiferenciasDeTrabajadores.Diferencias::hay)
                .map(cambio -> new Cambio(
                        nombre(contrato) + ". Trabajadores",
                        "%,d se quitan".formatted(cambio.quitados()),
                        "%,d se agregan; %,d con otro SBC".formatted(cambio.agregados(), cambio.conOtroSbc())));
    }

    private static Stream<Cambio> campos(DiferenciasDeContratos.Cambiado cambiado) {
        return cambiado.campos().stream()
                .map(campo ->
                        new Cambio(nombre(cambiado.ahora()) + ". " + campo.etiqueta(), campo.antes(), campo.ahora()));
    }

    private static String nombre(Contrato contrato) {
        return "Contrato " + contrato.numero() + ", con "
                + contrato.contratante().nombre();
    }
}
