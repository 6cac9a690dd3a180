package mx.icsoe.portal.contratos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrega un contrato a una informativa en captura. */
@Service
public class AgregarContrato {

    private final Informativas informativas;
    private final Contratos contratos;
    private final CapturaDeContratos captura;
    private final ApplicationEventPublisher hechos;

    AgregarContrato(
            Informativas informativas,
            Contratos contratos,
            CapturaDeContratos captura,
            ApplicationEventPublisher hechos) {
        this.informativas = informativas;
        this.contratos = contratos;
        this.captura = captura;
        this.hechos = hechos;
    }

    /** Si a una informativa así se le agregan contratos: la de actualización solo cambia los ya informados. */
    public static boolean admite(Ficha ficha) {
        return ficha.tipo().llevaContratos() && ficha.tipo() != TipoDeInformativa.ACTUALIZACION;
    }

    /**
     * Lo agrega una sola vez.
     *
     * @param id el que tendrá; la página lo trae desde que se abre, y por eso un doble clic no agrega dos
     */
    @Transactional
    public Guardado agregar(
            ContratistaId contratista, InformativaId informativa, ContratoId id, DatosDelContrato datos, Autor autor) {
        return informativas
                .paraCapturar(contratista, informativa)
                .filter(abierta -> admite(abierta.ficha()))
                .map(abierta -> agregar(abierta, id, datos, autor))
                .orElseGet(Guardado.Cerrado::new);
    }

    private Guardado agregar(Informativa.EnCaptura informativa, ContratoId id, DatosDelContrato datos, Autor autor) {
        captura.apartar(informativa);
        Optional<Contrato> anterior = contratos.buscar(informativa.contratista(), id);
        if (anterior.isPresent()) {
            return yaEstaba(informativa, anterior.get(), datos);
        }
        if (captura.eliminado(informativa.contratista(), id)) {
            return new Guardado.Eliminado();
        }
        captura.agregar(informativa, List.of(CapturaDeContratos.Nuevo.de(id, datos)), autor);
        hechos.publishEvent(new HechoDeContrato(
                "contrato.agregado", informativa.contratista(), autor, Map.of("contrato", id.toString())));
        return new Guardado.Listo(
                contratos.buscar(informativa.contratista(), id).orElseThrow());
    }

    private static Guardado yaEstaba(Informativa.EnCaptura informativa, Contrato anterior, DatosDelContrato datos) {
        if (!anterior.informativa().equals(informativa.id())) {
            return new Guardado.Cerrado();
        }
        return anterior.datos().equals(datos) ? new Guardado.Listo(anterior) : new Guardado.Choque(anterior);
    }
}
