package mx.icsoe.portal.contratantes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.portal.contratantes.AcuseCompartido;
import mx.icsoe.portal.contratantes.Compartido;
import mx.icsoe.portal.contratantes.VerCompartidos.ContratoVisto;
import mx.icsoe.portal.contratos.CamposDelContrato;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.DomiciliosDelContrato.Respuesta;
import mx.icsoe.portal.contratos.ParteDelContrato;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.plataforma.interfaz.Dato;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import org.springframework.stereotype.Component;

/** Un contrato compartido, renglón por renglón: lo que el contratista informó de él y, de los trabajadores, cuántos. */
@Component
class ContratoVista {

    private final Domicilios domicilios;

    ContratoVista(Domicilios domicilios) {
        this.domicilios = domicilios;
    }

    List<Dato> datos(Compartido uno) {
        var datos = new ArrayList<Dato>();
        datos.add(Dato.fijo("Contratista", uno.contratista().nombre()));
        datos.add(Dato.fijo("RFC del contratista", uno.contratista().rfc().valor()));
        Stream.of(CamposDelContrato.values())
                .filter(campo -> campo != CamposDelContrato.CONVENCIONAL && campo != CamposDelContrato.DEL_CONTRATANTE)
                .map(campo ->
                        Dato.fijo(campo.etiqueta(), campo.texto(uno.contrato().datos())))
                .forEach(datos::add);
        datos.add(Dato.fijo(
                "Domicilio convencional del contratista", domicilio(uno.contrato(), ParteDelContrato.CONTRATISTA)));
        datos.add(Dato.fijo(
                uno.contrato().tituloDe(ParteDelContrato.CONTRATANTE),
                domicilio(uno.contrato(), ParteDelContrato.CONTRATANTE)));
        datos.add(Dato.fijo("Trabajadores", "%,d".formatted(uno.trabajadores())));
        return datos;
    }

    List<Dato> presentacion(ContratoVisto visto) {
        return presentacion(visto.acuse());
    }

    /** Con qué se informó. */
    static List<Dato> presentacion(AcuseCompartido acuse) {
        return List.of(
                Dato.fijo("Folio del acuse", acuse.presentacion().folio().valor()),
                Dato.fijo("Tipo", acuse.informativa().tipo().nombre()),
                Dato.fijo("Periodo", CompartidoVista.periodo(acuse.informativa().cuatrimestre())),
                Dato.fijo(
                        "Presentada",
                        Fechas.momento(acuse.presentacion().momento())
                                + (acuse.extemporanea() ? ", extemporánea" : ", en plazo")));
    }

    private String domicilio(Contrato contrato, ParteDelContrato parte) {
        return switch (contrato.domicilios().de(parte)) {
            case Respuesta.IgualAlFiscal igual -> "Igual al domicilio fiscal";
            case Respuesta.PorUbicar falta -> "Distinto del fiscal";
            case Respuesta.Ubicado(var id) ->
                domicilios
                        .leer(contrato.contratista(), id)
                        .map(Domicilio::enUnaLinea)
                        .orElse("Distinto del fiscal");
        };
    }
}
