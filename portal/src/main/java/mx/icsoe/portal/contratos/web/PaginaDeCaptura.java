package mx.icsoe.portal.contratos.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratos.CamposDelContrato;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratosGuardados;
import mx.icsoe.portal.contratos.DatosDelContrato;
import mx.icsoe.portal.contratos.DirectorioDeContratantes;
import mx.icsoe.portal.contratos.LeerContrato;
import mx.icsoe.portal.contratos.MotivoDeContrato;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.interfaz.Dato;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** La página en que se captura un contrato, la misma para agregarlo y para cambiarlo. */
@Component
class PaginaDeCaptura {

    private final ContratosGuardados guardados;
    private final DirectorioDeContratantes directorio;
    private final HiloDeNotas hilo;

    PaginaDeCaptura(ContratosGuardados guardados, DirectorioDeContratantes directorio, HiloDeNotas hilo) {
        this.guardados = guardados;
        this.directorio = directorio;
        this.hilo = hilo;
    }

    Pagina mostrar(Informativa informativa, ContratoForm formulario, boolean nuevo) {
        return pagina(informativa, formulario, nuevo, Map.of());
    }

    Pagina conFaltas(Informativa informativa, ContratoForm formulario, boolean nuevo, List<Falta> faltas) {
        return pagina(informativa, formulario, nuevo, Map.of("faltas", faltas)).conFaltas();
    }

    /** «Validar» sin guiones: la misma página con lo que se sabe del contratante. */
    Pagina validar(Identidad quien, Informativa informativa, ContratoForm formulario, boolean nuevo) {
        var validado = validar(quien, informativa, formulario);
        var pagina = pagina(
                informativa,
                formulario.con(validado.escrito(), validado.validado()),
                nuevo,
                Map.of(
                        "faltas", validado.faltas(),
                        "hallado", validado.mensaje(),
                        "avisos", validado.avisos()));
        return validado.faltas().isEmpty() ? pagina : pagina.conFaltas();
    }

    DirectorioDeContratantes.Validado validar(Identidad quien, Informativa informativa, ContratoForm formulario) {
        return directorio.validar(
                quien.contratista(), reglas(quien, informativa), formulario.escrito(), formulario.validado());
    }

    /** Lo guardado junto a lo escrito, en lo que difieren: la persona elige. */
    Pagina choque(Informativa informativa, ContratoForm formulario, Contrato actual, DatosDelContrato escrito) {
        List<Dato> diferencias = CamposDelContrato.distintos(actual.datos(), escrito).stream()
                .map(campo -> Dato.fijo(
                        campo.etiqueta(),
                        "Guardado: " + campo.texto(actual.datos()) + "\nEscribiste: " + campo.texto(escrito)))
                .toList();
        return pagina(
                        informativa,
                        formulario.sobre(actual),
                        false,
                        Map.of(
                                "faltas",
                                List.of(MotivoDeContrato.CAMBIO_MIENTRAS_EDITABAS.en("choque")),
                                "choque",
                                diferencias))
                .conEstado(HttpStatus.CONFLICT);
    }

    /** No se guardó y ya no se puede, o no así: lo escrito sigue en la página. */
    Pagina rechazo(Informativa informativa, ContratoForm formulario, boolean nuevo, MotivoDeContrato motivo) {
        return pagina(informativa, formulario, nuevo, Map.of("faltas", List.of(motivo.en("contratante"))))
                .conEstado(HttpStatus.CONFLICT);
    }

    static LeerContrato reglas(Identidad quien, Informativa informativa) {
        return new LeerContrato(quien.rfc(), informativa.ficha().cuatrimestre());
    }

    private Pagina pagina(Informativa informativa, ContratoForm formulario, boolean nuevo, Map<String, ?> ademas) {
        var parametros = new HashMap<String, Object>(ademas);
        parametros.put("direcciones", new Direcciones(informativa.id()));
        parametros.put("informativa", informativa);
        parametros.put("formulario", formulario);
        parametros.put("nuevo", nuevo);
        parametros.put("notas", new NotasDelContrato(formulario.id(), hilo.de(informativa)));
        parametros.put("servicios", guardados.servicios(informativa.contratista()));
        return Pagina.de("contratos/captura", parametros);
    }
}
