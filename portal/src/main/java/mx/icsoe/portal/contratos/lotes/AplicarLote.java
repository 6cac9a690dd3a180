package mx.icsoe.portal.contratos.lotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.AgregarContrato;
import mx.icsoe.portal.contratos.CapturaDeContratos;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.CopiarContratos;
import mx.icsoe.portal.contratos.DatosDelContrato;
import mx.icsoe.portal.contratos.HechoDeContrato;
import mx.icsoe.portal.contratos.LecturaDeContrato;
import mx.icsoe.portal.contratos.LeerContrato;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrega los contratos de un lote ya revisado, todos en una transacción y una sola vez. */
@Service
public class AplicarLote {

    private final Informativas informativas;
    private final LotesDeCaptura captura;
    private final CopiarContratos copiar;
    private final AnalizarArchivo analizar;
    private final ApplicationEventPublisher hechos;
    private final Uuid7 identificadores;

    AplicarLote(
            Informativas informativas,
            LotesDeCaptura captura,
            CopiarContratos copiar,
            AnalizarArchivo analizar,
            ApplicationEventPublisher hechos,
            Uuid7 identificadores) {
        this.informativas = informativas;
        this.captura = captura;
        this.copiar = copiar;
        this.analizar = analizar;
        this.hechos = hechos;
        this.identificadores = identificadores;
    }

    /** En qué acabó. */
    public sealed interface Resultado {

        /** Quedaron agregados, ahora o con un clic anterior. */
        record Aplicado(int agregados) implements Resultado {}

        /** Los contratos de la informativa cambiaron desde que se revisó: no se agregó nada. */
        record Cambiaron() implements Resultado {}

        /** Ningún renglón se puede agregar. */
        record SinCorrectos() implements Resultado {}

        /** Solo se pueden agregar renglones que parecen repetidos, y no se pidieron. */
        record SoloRepetidos() implements Resultado {}

        /** La informativa ya no está en captura o no admite contratos nuevos. */
        record Cerrado() implements Resultado {}
    }

    /**
     * Lo aplica.
     *
     * @param visto la huella de los contratos de la informativa al revisarlo
     */
    @Transactional
    public Resultado aplicar(
            ContratistaId contratista,
            InformativaId informativa,
            UUID id,
            Revisado visto,
            LeerContrato reglas,
            Autor autor) {
        return informativas
                .paraCapturar(contratista, informativa)
                .filter(abierta -> AgregarContrato.admite(abierta.ficha()))
                .flatMap(abierta ->
                        captura.apartar(abierta, id).map(lote -> aplicar(abierta, lote, visto, reglas, autor)))
                .orElseGet(Resultado.Cerrado::new);
    }

    private Resultado aplicar(
            Informativa.EnCaptura informativa, Lote lote, Revisado visto, LeerContrato reglas, Autor autor) {
        if (lote.aplicado()) {
            return new Resultado.Aplicado(lote.agregados().getAsInt());
        }
        if (!captura.huella(informativa).equals(visto.huella())) {
            return new Resultado.Cambiaron();
        }
        return switch (lote.contenido()) {
            case Lote.Contenido.Copias copias ->
                terminar(lote, copiar(informativa, copias, visto, autor), new Resultado.SinCorrectos(), autor);
            case Lote.Contenido.Archivo archivo ->
                agregar(informativa, lote, analizar.analizar(lote, archivo, reglas), visto, autor);
        };
    }

    private Resultado agregar(
            Informativa.EnCaptura informativa,
            Lote lote,
            AnalizarArchivo.Analisis analisis,
            Revisado visto,
            Autor autor) {
        var elegidos = visto.conRepetidos()
                ? Stream.concat(analisis.correctos().stream(), analisis.repetidos().stream())
                : analisis.correctos().stream();
        List<CapturaDeContratos.Nuevo> nuevos = elegidos.flatMap(AplicarLote::datos)
                .map(datos -> CapturaDeContratos.Nuevo.de(new ContratoId(identificadores.siguiente()), datos))
                .toList();
        captura.agregar(informativa, nuevos, autor);
        var siNinguno = analisis.repetidos().isEmpty() ? new Resultado.SinCorrectos() : new Resultado.SoloRepetidos();
        return terminar(lote, nuevos.size(), siNinguno, autor);
    }

    private Resultado terminar(Lote lote, int agregados, Resultado siNinguno, Autor autor) {
        if (agregados == 0) {
            return siNinguno;
        }
        captura.aplicado(lote, agregados);
        hechos.publishEvent(new HechoDeContrato(
                "contratos.lote-aplicado",
                lote.contratista(),
                autor,
                Map.of("lote", lote.id().toString(), "contratos", Integer.toString(agregados))));
        return new Resultado.Aplicado(agregados);
    }

    private int copiar(Informativa.EnCaptura informativa, Lote.Contenido.Copias copias, Revisado visto, Autor autor) {
        var originales = captura.originales(informativa, copias);
        var pedidas = (visto.pedidas().isEmpty() ? copias.pedidas() : visto.pedidas())
                .stream()
                        .flatMap(pedida -> Optional.ofNullable(originales.get(pedida.original()))
                                .map(original -> new CopiarContratos.Copia(
                                        original,
                                        LocalDate.parse(pedida.inicio()),
                                        Optional.ofNullable(pedida.termino()).map(LocalDate::parse)))
                                .stream())
                        .toList();
        copiar.copiar(informativa, pedidas, copias.conTrabajadores(), autor);
        return pedidas.size();
    }

    private static Stream<DatosDelContrato> datos(AnalizarArchivo.Renglon renglon) {
        return renglon.lectura() instanceof LecturaDeContrato.Leido(var datos, var avisos)
                ? Stream.of(datos)
                : Stream.empty();
    }

    /**
     * Lo que la persona tenía a la vista y eligió.
     *
     * @param huella la de los contratos de la informativa
     * @param conRepetidos si también agrega los renglones que parecen repetidos
     * @param pedidas las copias con las fechas que dejó; vacía si no cambió ninguna
     */
    public record Revisado(String huella, boolean conRepetidos, List<Lote.Contenido.Pedida> pedidas) {

        public Revisado {
            pedidas = List.copyOf(pedidas);
        }
    }
}
