package mx.icsoe.portal.contratantes;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Folio;

/**
 * Una presentación que tocó los contratos de un contratante.
 *
 * @param momento cuándo se presentó
 * @param nuevos cuántos no estaban con él
 * @param cambiados cuántos dicen otra cosa
 * @param perdidos cuántos ya no lo nombran
 * @param sinEfectos cuántos se cancelaron
 */
public record Novedad(
        ContratistaId contratista,
        AutorizacionId autorizacion,
        InformativaId informativa,
        Folio folio,
        Instant momento,
        int nuevos,
        int cambiados,
        int perdidos,
        int sinEfectos) {

    static Novedad de(AcuseCompartido acuse) {
        var cambios = acuse.cambios();
        return new Novedad(
                acuse.autorizacion().contratista(),
                acuse.autorizacion().id(),
                acuse.informativa().id(),
                acuse.presentacion().folio(),
                acuse.presentacion().momento(),
                cambios.nuevos().size(),
                cambios.cambiados().size(),
                cambios.perdidos().size(),
                cambios.sinEfectos().size());
    }

    /** «1 contrato cambió, 2 contratos ya no te nombran». */
    public String frase() {
        return Stream.of(
                        parte(nuevos(), "contrato nuevo contigo", "contratos nuevos contigo"),
                        parte(cambiados(), "contrato cambió", "contratos cambiaron"),
                        parte(perdidos(), "contrato ya no te nombra", "contratos ya no te nombran"),
                        parte(sinEfectos(), "contrato quedó sin efectos", "contratos quedaron sin efectos"))
                .flatMap(parte -> parte)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> parte(int cuantos, String uno, String varios) {
        return cuantos == 0 ? Stream.empty() : Stream.of("%,d %s".formatted(cuantos, cuantos == 1 ? uno : varios));
    }
}
