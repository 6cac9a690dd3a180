package mx.icsoe.portal.contratos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.InformativaIniciada;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Copia contratos de una informativa a otra, con sus domicilios y, si se pide, sus trabajadores. */
@Service
public class CopiarContratos {

    private final ContratosGuardados guardados;
    private final CapturaDeContratos captura;
    private final Domicilios domicilios;
    private final ApplicationEventPublisher hechos;
    private final Uuid7 identificadores;

    CopiarContratos(
            ContratosGuardados guardados,
            CapturaDeContratos captura,
            Domicilios domicilios,
            ApplicationEventPublisher hechos,
            Uuid7 identificadores) {
        this.guardados = guardados;
        this.captura = captura;
        this.domicilios = domicilios;
        this.hechos = hechos;
        this.identificadores = identificadores;
    }

    /** La corrección y la actualización parten como copia completa de la que está en vigor. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void alIniciar(InformativaIniciada iniciada) {
        var ficha = iniciada.informativa().ficha();
        if (ficha.tipo() == TipoDeInformativa.CORRECCION || ficha.tipo() == TipoDeInformativa.ACTUALIZACION) {
            InformativaId sobre = ficha.sobre().orElseThrow();
            var originales = guardados.de(ficha.contratista(), sobre).stream()
                    .map(Copia::identica)
                    .toList();
            copiar(iniciada.informativa(), originales, true, iniciada.quien());
        }
    }

    /** Los copia en su orden y avisa de cada uno, para que quien lleva sus trabajadores los copie también. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copiar(Informativa.EnCaptura destino, List<Copia> copias, boolean conTrabajadores, Autor autor) {
        captura.apartar(destino);
        var nuevos = copias.stream().map(copia -> nuevo(copia, autor)).toList();
        captura.agregar(destino, nuevos, autor);
        for (CapturaDeContratos.Nuevo nuevo : nuevos) {
            hechos.publishEvent(new ContratoCopiado(
                    nuevo.copiaDe().orElseThrow(), new ContratoAbierto(destino, nuevo.id()), conTrabajadores));
        }
        hechos.publishEvent(new HechoDeContrato(
                "contratos.copiados",
                destino.contratista(),
                autor,
                Map.of(
                        "informativa",
                        destino.id().toString(),
                        "contratos",
                        Integer.toString(nuevos.size()),
                        "conTrabajadores",
                        Boolean.toString(conTrabajadores))));
    }

    private CapturaDeContratos.Nuevo nuevo(Copia copia, Autor autor) {
        Contrato original = copia.original();
        return new CapturaDeContratos.Nuevo(
                new ContratoId(identificadores.siguiente()),
                copia.datos(),
                duplicar(original, ParteDelContrato.CONTRATISTA, autor),
                duplicar(original, ParteDelContrato.CONTRATANTE, autor),
                Optional.of(original.id()));
    }

    /** Cada contrato tiene su domicilio: cambiar el de la copia no toca el de lo ya presentado. */
    private Optional<DomicilioId> duplicar(Contrato original, ParteDelContrato parte, Autor autor) {
        return original.domicilios().de(parte) instanceof DomiciliosDelContrato.Respuesta.Ubicado(var domicilio)
                ? domicilios
                        .leer(original.contratista(), domicilio)
                        .map(leido -> domicilios.guardar(original.contratista(), leido, autor))
                : Optional.empty();
    }

    /** Un contrato por copiar y con qué fechas. */
    public record Copia(Contrato original, LocalDate inicio, Optional<LocalDate> termino) {

        static Copia identica(Contrato original) {
            return new Copia(original, original.inicio(), original.termino());
        }

        DatosDelContrato datos() {
            var datos = original.datos();
            return new DatosDelContrato(
                    datos.contratante(),
                    datos.objeto(),
                    datos.servicio(),
                    inicio,
                    termino,
                    datos.convencionalIgual(),
                    datos.contratanteIgual());
        }
    }
}
