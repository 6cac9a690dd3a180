package mx.icsoe.portal.contratos.lotes;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.HechoDeContrato;
import mx.icsoe.portal.contratos.TextoDeContrato;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guarda lo que se quiere agregar junto, para revisarlo antes de aplicarlo. */
@Service
public class PrepararLote {

    private static final int LARGO_DE_NOMBRE = 200;

    private final Lotes lotes;
    private final Uuid7 identificadores;
    private final InstantSource reloj;
    private final ApplicationEventPublisher hechos;

    PrepararLote(Lotes lotes, Uuid7 identificadores, InstantSource reloj, ApplicationEventPublisher hechos) {
        this.lotes = lotes;
        this.identificadores = identificadores;
        this.reloj = reloj;
        this.hechos = hechos;
    }

    @Transactional
    public UUID deArchivo(Ficha destino, String nombre, List<RenglonDeArchivo> renglones, Autor autor) {
        return guardar(destino, nombre, new Lote.Contenido.Archivo(renglones), autor);
    }

    /** Todas empiezan y terminan los mismos días. */
    @Transactional
    public UUID deCopia(
            Ficha destino,
            String nombre,
            List<Contrato> originales,
            LocalDate inicio,
            Optional<LocalDate> termino,
            boolean conTrabajadores,
            Autor autor) {
        var pedidas = originales.stream()
                .map(original -> new Lote.Contenido.Pedida(
                        original.id().valor(),
                        inicio.toString(),
                        termino.map(LocalDate::toString).orElse(null)))
                .toList();
        return guardar(destino, nombre, new Lote.Contenido.Copias(pedidas, conTrabajadores), autor);
    }

    private UUID guardar(Ficha destino, String nombre, Lote.Contenido contenido, Autor autor) {
        UUID id = identificadores.siguiente();
        String limpio = TextoDeContrato.limpiar(nombre).replaceAll("\\p{Cntrl}", "");
        lotes.guardar(
                new Lote(
                        destino.contratista(),
                        id,
                        destino.id(),
                        limpio.substring(0, Math.min(LARGO_DE_NOMBRE, limpio.length())),
                        contenido,
                        reloj.instant(),
                        OptionalInt.empty()),
                autor);
        hechos.publishEvent(new HechoDeContrato(
                "contratos.lote-preparado",
                destino.contratista(),
                autor,
                Map.of("lote", id.toString(), "informativa", destino.id().toString())));
        return id;
    }
}
