package mx.icsoe.portal.contratos;

import java.util.Map;
import java.util.stream.Collectors;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cambia lo capturado de un contrato de una informativa en captura. */
@Service
public class CambiarContrato {

    private final Informativas informativas;
    private final Contratos contratos;
    private final CapturaDeContratos captura;
    private final Domicilios domicilios;
    private final ApplicationEventPublisher hechos;

    CambiarContrato(
            Informativas informativas,
            Contratos contratos,
            CapturaDeContratos captura,
            Domicilios domicilios,
            ApplicationEventPublisher hechos) {
        this.informativas = informativas;
        this.contratos = contratos;
        this.captura = captura;
        this.domicilios = domicilios;
        this.hechos = hechos;
    }

    /**
     * Lo cambia, salvo que otro lo haya cambiado antes.
     *
     * @param base la versión que la persona tenía a la vista
     */
    @Transactional
    public Guardado cambiar(
            ContratistaId contratista,
            InformativaId informativa,
            ContratoId id,
            DatosDelContrato datos,
            int base,
            Autor autor) {
        return informativas
                .paraCapturar(contratista, informativa)
                .map(abierta -> captura.apartar(abierta, id)
                        .map(actual -> cambiar(actual, datos, base, autor))
                        .orElseGet(Guardado.Eliminado::new))
                .orElseGet(Guardado.Cerrado::new);
    }

    private Guardado cambiar(Contrato actual, DatosDelContrato datos, int base, Autor autor) {
        if (actual.datos().equals(datos)) {
            return new Guardado.Listo(actual);
        }
        if (actual.version() != base) {
            return new Guardado.Choque(actual);
        }
        captura.cambiar(actual, datos, autor);
        retirar(actual, ParteDelContrato.CONTRATISTA, datos.convencionalIgual(), autor);
        retirar(actual, ParteDelContrato.CONTRATANTE, datos.contratanteIgual(), autor);
        hechos.publishEvent(
                new HechoDeContrato("contrato.cambiado", actual.contratista(), autor, detalle(actual, datos)));
        return new Guardado.Listo(
                contratos.buscar(actual.contratista(), actual.id()).orElseThrow());
    }

    /** Los nombres de los datos que cambiaron; nunca su contenido. */
    private static Map<String, String> detalle(Contrato actual, DatosDelContrato datos) {
        String campos = CamposDelContrato.distintos(actual.datos(), datos).stream()
                .map(CamposDelContrato::campo)
                .collect(Collectors.joining(","));
        return Map.of("contrato", actual.id().toString(), "campos", campos);
    }

    /** El domicilio que deja de hacer falta se elimina, con constancia. */
    private void retirar(Contrato actual, ParteDelContrato parte, boolean igual, Autor autor) {
        if (igual && actual.domicilios().de(parte) instanceof DomiciliosDelContrato.Respuesta.Ubicado(var domicilio)) {
            domicilios.eliminar(actual.contratista(), domicilio, autor);
        }
    }
}
