package mx.icsoe.portal.informativas.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.plataforma.interfaz.Opcion;

/**
 * Los tipos que se ofrecen al iniciar, explicados, y los que no se pueden, con su razón.
 *
 * @param posibles para elegir
 * @param imposibles con la razón de cada uno
 */
public record OpcionesDeTipo(List<Opcion> posibles, List<Imposible> imposibles) {

    /** Los tipos que ahora no se pueden por una misma razón. */
    public record Imposible(MotivoDeInformativa motivo, List<String> tipos) {}

    static OpcionesDeTipo de(Map<TipoDeInformativa, Optional<MotivoDeInformativa>> tipos) {
        return new OpcionesDeTipo(
                tipos.entrySet().stream()
                        .filter(cada -> cada.getValue().isEmpty())
                        .map(cada ->
                                new Opcion(cada.getKey().name(), cada.getKey().nombre(), explicacion(cada.getKey())))
                        .toList(),
                imposibles(tipos));
    }

    private static List<Imposible> imposibles(Map<TipoDeInformativa, Optional<MotivoDeInformativa>> tipos) {
        var porMotivo = new LinkedHashMap<MotivoDeInformativa, List<String>>();
        tipos.forEach((tipo, impedimento) -> impedimento.ifPresent(motivo ->
                porMotivo.computeIfAbsent(motivo, nuevo -> new ArrayList<>()).add(tipo.nombre())));
        return porMotivo.entrySet().stream()
                .map(cada -> new Imposible(cada.getKey(), List.copyOf(cada.getValue())))
                .toList();
    }

    /** La única razón, cuando todos los tipos se niegan por lo mismo. */
    public Optional<MotivoDeInformativa> razonUnica() {
        return posibles.isEmpty() && imposibles.size() == 1
                ? Optional.of(imposibles.getFirst().motivo())
                : Optional.empty();
    }

    private static String explicacion(TipoDeInformativa tipo) {
        return switch (tipo) {
            case NORMAL -> "Celebraste contratos que empezaron en el cuatrimestre.";
            case SIN_INFORMACION ->
                "No celebraste ningún contrato en el cuatrimestre, o solo con empresas extranjeras sin"
                        + " establecimiento permanente en México.";
            case CORRECCION ->
                "La que presentaste tiene errores u omisiones. Empieza como copia de la que está en vigor y, al"
                        + " firmarla, la sustituye.";
            case SIN_EFECTOS ->
                "La presentaste por error. Al firmarla, la que está en vigor queda cancelada y puedes presentar otra.";
            case ACTUALIZACION ->
                "Cambió después un contrato que ya informaste. Se presenta solo en enero, mayo y septiembre, y no"
                        + " cuenta para el límite de 4.";
        };
    }
}
