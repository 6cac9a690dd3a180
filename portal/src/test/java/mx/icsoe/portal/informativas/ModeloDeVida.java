package mx.icsoe.portal.informativas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Un cuatrimestre contado de la manera más simple: una lista de tipos con su estado. No usa nada del portal. */
final class ModeloDeVida {

    static final class Una {
        final String tipo;
        String estado = "EN_CAPTURA";
        int declarados;

        Una(String tipo) {
            this.tipo = tipo;
        }
    }

    private static final Set<String> ABIERTOS = Set.of("EN_CAPTURA", "EN_FIRMA", "DEVUELTA");

    private final List<Una> todas = new ArrayList<>();
    private final int anio;
    private final int numero;

    ModeloDeVida(int anio, int numero) {
        this.anio = anio;
        this.numero = numero;
    }

    String iniciar(String tipo, LocalDate hoy) {
        for (Una una : todas) {
            if (ABIERTOS.contains(una.estado)) {
                return una.tipo.equals(tipo) ? "Iniciada" : "HayOtra";
            }
        }
        if (!sePuede(tipo, hoy)) {
            return "Impedida";
        }
        var nueva = new Una(tipo);
        if (tipo.equals("CORRECCION") || tipo.equals("ACTUALIZACION")) {
            enVigor().ifPresent(copiada -> nueva.declarados = copiada.declarados);
        }
        todas.add(nueva);
        return "Iniciada";
    }

    String mover(@Nullable Una una, String desde, String hasta) {
        if (una == null || !una.estado.equals(desde)) {
            return "Negado";
        }
        una.estado = hasta;
        return "Listo";
    }

    String descartar(@Nullable Una una) {
        return una != null && una.estado.equals("DEVUELTA")
                ? mover(una, "DEVUELTA", "DESCARTADA")
                : mover(una, "EN_CAPTURA", "DESCARTADA");
    }

    String declarar(@Nullable Una una, int contratos) {
        boolean lleva =
                una != null && Set.of("NORMAL", "CORRECCION", "ACTUALIZACION").contains(una.tipo);
        if (una == null || !lleva || !una.estado.equals("EN_CAPTURA")) {
            return "Negado";
        }
        una.declarados = contratos;
        return "Listo";
    }

    String presentar(Una una, LocalDate hoy) {
        if (!una.estado.equals("EN_FIRMA")) {
            return "NoEnFirma";
        }
        if (hoy.isBefore(LocalDate.of(anio, numero * 4, 1).plusMonths(1)) || !sePuede(una.tipo, hoy)) {
            return "NoCerrada";
        }
        enVigor().ifPresent(otra -> otra.estado = una.tipo.equals("SIN_EFECTOS") ? "SIN_EFECTOS" : "SUSTITUIDA");
        una.estado = "PRESENTADA";
        return "Cerrada";
    }

    Una una(int cual) {
        return todas.get(cual);
    }

    int cuantas() {
        return todas.size();
    }

    List<String> foto() {
        return todas.stream()
                .map(una -> una.tipo + " " + una.estado + " " + una.declarados)
                .toList();
    }

    private boolean sePuede(String tipo, LocalDate hoy) {
        if (hoy.isBefore(LocalDate.of(anio, numero * 4 - 3, 1))) {
            return false;
        }
        boolean hay = enVigor().isPresent();
        long contadas = todas.stream()
                .filter(una -> Set.of("PRESENTADA", "SUSTITUIDA", "SIN_EFECTOS").contains(una.estado))
                .filter(una -> Set.of("CORRECCION", "SIN_EFECTOS").contains(una.tipo))
                .count();
        return switch (tipo) {
            case "NORMAL", "SIN_INFORMACION" -> !hay;
            case "CORRECCION", "SIN_EFECTOS" -> hay && contadas < 4;
            default ->
                hay
                        && Set.of(1, 5, 9).contains(hoy.getMonthValue())
                        && !enVigor().orElseThrow().tipo.equals("SIN_INFORMACION");
        };
    }

    private Optional<Una> enVigor() {
        return todas.stream()
                .filter(una -> una.estado.equals("PRESENTADA") && !una.tipo.equals("SIN_EFECTOS"))
                .findFirst();
    }
}
