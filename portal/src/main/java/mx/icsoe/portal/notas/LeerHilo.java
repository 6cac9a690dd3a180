package mx.icsoe.portal.notas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Asunto;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.Orden;
import mx.icsoe.portal.plataforma.web.Quien;
import org.springframework.stereotype.Component;

/** Da a las páginas de los demás módulos lo que se ha anotado de lo que muestran. */
@Component
class LeerHilo implements HiloDeNotas {

    private final Notas notas;
    private final Contratos contratos;

    LeerHilo(Notas notas, Contratos contratos) {
        this.notas = notas;
        this.contratos = contratos;
    }

    @Override
    public Hilo de(Informativa informativa) {
        var todas = notas.de(informativa.contratista(), informativa.id());
        var observaciones =
                todas.stream().filter(una -> una.nota().clase().seAtiende()).toList();
        Set<UUID> vivos = observaciones.isEmpty() ? Set.of() : contratosDe(informativa);
        return new Hilo(
                todas.size(),
                todas.stream().anyMatch(una -> una.nota().quien().esCapturista()),
                observaciones.stream().map(una -> observacion(una, vivos)).toList(),
                ultimo(informativa, todas));
    }

    private Set<UUID> contratosDe(Informativa informativa) {
        return contratos.de(informativa.contratista(), informativa.id()).stream()
                .map(contrato -> contrato.id().valor())
                .collect(Collectors.toSet());
    }

    private static Observacion observacion(NotaDelHilo una, Set<UUID> vivos) {
        var nota = una.nota();
        return new Observacion(
                enHilo(nota),
                nota.tema().asunto(),
                nota.tema().sobre(),
                enlace(nota, vivos),
                nota.quien().nombre(),
                nota.cuando(),
                nota.texto().orElse(""),
                una.porAtender());
    }

    private static Optional<Movimiento> ultimo(Informativa informativa, List<NotaDelHilo> todas) {
        return todas.reversed().stream()
                .map(NotaDelHilo::nota)
                .flatMap(nota -> orden(nota.clase()).map(orden -> new Movido(nota, orden)))
                .findFirst()
                .filter(movido -> !(informativa instanceof Informativa.EnFirma)
                        || movido.nota().version() == informativa.ficha().version())
                .map(movido -> new Movimiento(
                        movido.orden(),
                        movido.nota().quien().nombre(),
                        movido.nota().cuando()));
    }

    private record Movido(Nota nota, Orden orden) {}

    private static Stream<Orden> orden(ClaseDeNota clase) {
        return switch (clase) {
            case ENVIO -> Stream.of(Orden.ENVIAR_A_FIRMA);
            case RETIRO -> Stream.of(Orden.RETIRAR);
            case DEVOLUCION -> Stream.of(Orden.DEVOLVER);
            case OBSERVACION, RESPUESTA, MENSAJE, PRESENTACION -> Stream.empty();
        };
    }

    /**
     * A dónde lleva cada nota: si el contrato ya no está, o quien mira no puede abrir la página, a donde sigue estando lo
     * que se dijo.
     */
    private static String enlace(Nota nota, Set<UUID> vivos) {
        boolean sigue = switch (nota.tema().asunto()) {
            // Se muestra en la página misma de la informativa.
            case Asunto.DeLaInformativa toda -> false;
            case Asunto.DelPeriodo periodo -> true;
            case Asunto.DelContrato(var contrato) -> vivos.contains(contrato);
            case Asunto.DelCampo(var contrato, var campo) -> vivos.contains(contrato);
            case Asunto.DeLosTrabajadores(var contrato) -> vivos.contains(contrato);
        };
        var asunto = nota.tema().asunto();
        return sigue && Quien.puede(asunto.pide()) ? asunto.direccion(nota.informativa()) : enHilo(nota);
    }

    private static String enHilo(Nota nota) {
        return "/icsoe/informativas/" + nota.informativa() + "/notas#"
                + nota.id().ancla();
    }
}
