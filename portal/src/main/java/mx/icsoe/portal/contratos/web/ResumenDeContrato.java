package mx.icsoe.portal.contratos.web;

import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.CamposDelContrato;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.DiferenciasDeContratos;
import mx.icsoe.portal.contratos.DomiciliosDelContrato.Respuesta;
import mx.icsoe.portal.contratos.ParteDelContrato;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.plataforma.interfaz.Dato;
import org.springframework.stereotype.Component;

/** Un contrato como se lee en su página. */
@Component
class ResumenDeContrato {

    private final Domicilios domicilios;
    private final DiferenciasDeContratos diferencias;

    ResumenDeContrato(Domicilios domicilios, DiferenciasDeContratos diferencias) {
        this.domicilios = domicilios;
        this.diferencias = diferencias;
    }

    /** Qué cambió respecto del que se corrige o actualiza. */
    List<DiferenciasDeContratos.Campo> cambios(Informativa informativa, Contrato contrato) {
        return informativa.ficha().sobre().isPresent() ? diferencias.de(contrato) : List.of();
    }

    /** Cada campo con su «Cambiar», que lleva a su lugar en la página de captura; los domicilios van aparte. */
    List<Dato> datos(Contrato contrato, boolean cambiable) {
        String cambiar = new Direcciones(contrato.informativa()).cambiar(contrato.id());
        return Stream.of(CamposDelContrato.values())
                .filter(campo -> campo != CamposDelContrato.CONVENCIONAL && campo != CamposDelContrato.DEL_CONTRATANTE)
                .map(campo -> new Dato(
                        campo.etiqueta(),
                        campo.texto(contrato.datos()),
                        cambiable ? cambiar + "#" + campo.campo() : null))
                .toList();
    }

    List<DomicilioDeContrato> domicilios(Contrato contrato) {
        return Stream.of(ParteDelContrato.values())
                .map(parte -> domicilio(contrato, parte))
                .toList();
    }

    private DomicilioDeContrato domicilio(Contrato contrato, ParteDelContrato parte) {
        String ruta = new Direcciones(contrato.informativa()).domicilio(contrato.id(), parte);
        String titulo = contrato.tituloDe(parte);
        String campo = CamposDelContrato.delDomicilio(parte).campo();
        return switch (contrato.domicilios().de(parte)) {
            case Respuesta.IgualAlFiscal igual -> new DomicilioDeContrato(titulo, campo, ruta, true, null);
            case Respuesta.PorUbicar falta -> new DomicilioDeContrato(titulo, campo, ruta, false, null);
            case Respuesta.Ubicado(var id) ->
                new DomicilioDeContrato(
                        titulo,
                        campo,
                        ruta,
                        false,
                        domicilios
                                .leer(contrato.contratista(), id)
                                .map(Domicilio::enUnaLinea)
                                .orElse(null));
        };
    }
}
